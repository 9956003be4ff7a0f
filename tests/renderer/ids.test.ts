import type { Document } from '@dwibahasa/model'
import { toDom } from '@dwibahasa/renderer/dom'
import { toHtml } from '@dwibahasa/renderer/html'
import { toParallelHtml } from '@dwibahasa/renderer/parallel'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { arbitraryDocument } from './arbitrary-document.js'
import { htmlOutputs } from './attack/outputs.js'
import { documentOfSpecimens } from './attack/specimens.js'
import { elementsOf } from './elements-of.js'
import { payloads } from './payloads/payloads.js'
import { pageHtml, treePage } from './tree-page.js'

const documentOf = (...children: unknown[]): Document => {
  const document: unknown = { type: 'root', locale: 'en', children }
  return document as Document
}

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const heading = (anchor: string) => ({ type: 'heading', depth: 2, anchor, children: [] })
const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', value: 'words' }] })
const anchored = (anchor: string) => ({ ...link(''), anchor })
const reference = (number: number, occurrence: number) => ({
  type: 'footnoteReference',
  identifier: `${number}`,
  number,
  occurrence,
})
const definition = (number: number, ...children: unknown[]) => ({
  type: 'footnoteDefinition',
  identifier: `${number}`,
  number,
  references: 9,
  children,
})

/** What a browser goes to: the id that is the fragment as it is, else the one that it stands for. */
function isThere(fragment: string, ids: ReadonlySet<string>): boolean {
  if (ids.has(fragment)) return true
  try {
    // A percent sign that begins nothing stands for itself.
    return ids.has(decodeURIComponent(fragment.replace(/%(?![\dA-Fa-f]{2})/g, '%25')))
  } catch (fault) {
    // What is encoded is no text: it stands for itself as well.
    if (fault instanceof URIError) return false
    throw fault
  }
}

/** Ids that stand twice, and references to an id that stands nowhere; none where all is well. */
function idFaults(html: string): string[] {
  const attributes = elementsOf(parseFragment(html)).flatMap(({ attrs }) => attrs)
  const ids = attributes.flatMap(({ name, value }) => (name === 'id' ? [value] : []))
  const known = new Set(ids)
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `an id twice: ${id}`),
    ...attributes
      // A number sign alone leads to the top of the page.
      .filter(({ name, value }) => name === 'href' && /^#./s.test(value) && !isThere(value.slice(1), known))
      .map(({ value }) => `a reference to nothing: ${value}`),
  ]
}

const trees: readonly (readonly [string, Document])[] = [
  ['nothing amiss', documentOf(heading('a'), paragraph(link('#a'), reference(1, 1)), definition(1))],
  ['equal anchors', documentOf(heading('a'), heading('a'), heading('b'))],
  ['anchors that HTML cannot tell apart', documentOf(heading('a\ud800'), heading('a\udfff'))],
  ['an anchor like a footnote', documentOf(heading('fn:1'), paragraph(reference(1, 1)), definition(1))],
  ['equal references', documentOf(paragraph(reference(1, 1), reference(1, 1)), definition(1))],
  ['equal footnotes', documentOf(paragraph(reference(1, 1), reference(1, 2)), definition(1), definition(1))],
  ['a reference to no footnote', documentOf(paragraph(reference(1, 1)))],
  ['a reference to no footnote beside one', documentOf(paragraph(reference(1, 1), reference(2, 1)), definition(2))],
  ['a footnote without a reference', documentOf(definition(1))],
  [
    'a reference in a later footnote',
    documentOf(paragraph(reference(1, 1)), definition(1), definition(2, paragraph(reference(1, 2)))),
  ],
  ['a link to no heading', documentOf(paragraph(link('#nowhere')))],
  ['a link to a reference', documentOf(paragraph(reference(1, 1), link('#fnref:1')), definition(1))],
  ['an anchor that looks encoded', documentOf(heading('%61'), heading('a'), paragraph(anchored('%61'), anchored('a')))],
]

// The host's own prefix and addresses are the host's to keep apart.
const plain = Object.entries(htmlOutputs).filter(([name]) => !name.includes('hostile') && !name.includes('React'))
const prefixed = [true, false].flatMap((headingAnchor) => {
  const options = { headingAnchor, idPrefix: 'x & é%41-' }
  const name = `with a prefix and ${headingAnchor ? 'links to headings' : 'no links to headings'}`
  return [
    [`toHtml ${name}`, (document: Document) => toHtml(document, options)],
    [`toDom ${name}`, (document: Document) => pageHtml(toDom(document, treePage, options))],
  ] as const
})

describe.each([...plain, ...prefixed])('%s has each id once, and leads to none that is not there', (_name, render) => {
  test.each(trees)('with %s', (_kind, document) => {
    expect(idFaults(render(document, 'a'))).toEqual([])
  })
})

test.each(plain)('%s does so with any payload in any field', (_name, render) => {
  for (const value of Object.values(payloads).flat()) {
    expect(idFaults(render(documentOfSpecimens(value), value)), value).toEqual([])
  }
})

test('each id stands once and is there where it is led to, whatever the tree', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.constantFrom('', 'a&', '%', 'é %41'), (document, idPrefix) => {
      expect(idFaults(toHtml(document, { headingAnchor: true, idPrefix }))).toEqual([])
      const both = { id: document, en: { ...document, locale: 'en' as const } }
      expect(idFaults(toParallelHtml(both, { idPrefix }))).toEqual([])
    }),
  )
})

test('the check itself goes red', () => {
  expect(idFaults('<p id="a"><b id="a"><a href="#b">')).toEqual(['an id twice: a', 'a reference to nothing: #b'])
  expect(idFaults('<p id="%"><a href="#%"></a><p id="é"><a href="#%C3%A9">')).toEqual([])
})

test('a heading whose anchor has the form of a footnote, or white space in it, has no id', () => {
  expect(toHtml(documentOf(heading('fn:1'), heading('fnref:a'), heading('a b'), heading('fn')))).toBe(
    '<h2></h2>\n<h2></h2>\n<h2></h2>\n<h2 id="fn"></h2>\n',
  )
})

test('ways back lead to each reference that is shown, whatever the tree counts', () => {
  const shown = { type: 'question', children: [paragraph(reference(1, 7))] }
  const hidden = { type: 'answer', children: [paragraph(reference(1, 1))] }
  const html = (answers: 'omit' | 'open') => toHtml(documentOf(shown, hidden, definition(1)), { answers })
  expect([...html('omit').matchAll(/ id="(fnref[^"]*)"/g)].map(([, id]) => id)).toEqual(['fnref:1'])
  expect([...html('open').matchAll(/ href="#(fnref[^"]*)"/g)].map(([, id]) => id)).toEqual(['fnref:1', 'fnref:1:2'])
})

test('a link to a reference leads there', () => {
  const html = toHtml(documentOf(paragraph(reference(1, 1), link('#fnref:1'), link('#fnref:1:2')), definition(1)))
  expect(html).toContain('<a href="#fnref:1">words</a><a>words</a>')
})

test('where a host or an author may have written the id, links are left alone', () => {
  const toHeading = paragraph({ type: 'link', url: '#a', children: [] })
  const there = '<p><a href="#a"></a></p>\n'
  expect(toHtml(documentOf(toHeading))).toBe('<p><a></a></p>\n')
  expect(toHtml(documentOf(toHeading), { html: 'pass' })).toBe(there)
  expect(toHtml(documentOf(toHeading), { overrides: { paragraph: (_node, next) => next() } })).toBe(there)
})
