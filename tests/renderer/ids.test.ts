import { toDom } from '@dwibahasa/renderer/dom'
import { toHtml } from '@dwibahasa/renderer/html'
import { toParallelHtml } from '@dwibahasa/renderer/parallel'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { arbitraryDocument } from './arbitrary-document.js'
import { elementsOf } from './elements-of.js'
import { pageHtml, treePage } from './tree-page.js'

const documentOf = (...children: unknown[]) => ({ type: 'root', locale: 'en', children }) as never

const reference = (number: number, occurrence: number) => ({ type: 'footnoteReference', number, occurrence })
const definition = (number: number) => ({ type: 'footnoteDefinition', number, references: 9, children: [] })
const heading = (anchor: string) => ({ type: 'heading', depth: 2, anchor, children: [] })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

/** What a browser goes to: the id that is the fragment as it is, else the one that it stands for. */
function isThere(fragment: string, ids: readonly string[]): boolean {
  if (ids.includes(fragment)) return true
  // A percent sign that begins nothing stands for itself.
  return ids.includes(decodeURIComponent(fragment.replace(/%(?![\dA-Fa-f]{2})/g, '%25')))
}

function expectWhole(html: string): void {
  const attributes = elementsOf(parseFragment(html)).flatMap(({ attrs }) => attrs)
  const ids = attributes.flatMap(({ name, value }) => (name === 'id' ? [value] : []))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { name, value } of attributes) {
    if (name === 'href' && /^#./.test(value)) expect(isThere(value.slice(1), ids), value).toBe(true)
  }
}

describe('an id stands once, and what leads to none is no link', () => {
  test.each([
    ['equal anchors', [heading('a'), heading('a'), heading('b')]],
    ['anchors that HTML cannot tell apart', [heading('a\ud800'), heading('a\udfff')]],
    ['an anchor like a footnote', [heading('fn:1'), paragraph(reference(1, 1)), definition(1)]],
    ['equal references', [paragraph(reference(1, 1), reference(1, 1)), definition(1)]],
    ['equal footnotes', [paragraph(reference(1, 1), reference(1, 2)), definition(1), definition(1)]],
    ['a reference without a footnote', [paragraph(reference(1, 1), reference(2, 1)), definition(2)]],
    ['a footnote without a reference', [definition(1)]],
    [
      'a reference in a later footnote',
      [paragraph(reference(1, 1)), definition(1), { ...definition(2), children: [paragraph(reference(1, 2))] }],
    ],
  ])('%s', (_name, children) => {
    for (const headingAnchor of [true, false]) {
      const options = { headingAnchor, idPrefix: 'x&-' }
      expectWhole(toHtml(documentOf(...children), options))
      expectWhole(pageHtml(toDom(documentOf(...children), treePage, options)))
    }
  })

  test('whatever the tree', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.constantFrom('', 'a&', '%'), (document, idPrefix) => {
        expectWhole(toHtml(document, { headingAnchor: true, idPrefix }))
        expectWhole(toParallelHtml({ id: document, en: { ...document, locale: 'en' } }, { idPrefix }))
      }),
    )
  })
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

test('where a host or an author may have written the id, links are left alone', () => {
  const link = paragraph({ type: 'link', url: '#a', children: [] })
  const there = '<p><a href="#a"></a></p>\n'
  expect(toHtml(documentOf(link))).toBe('<p><a></a></p>\n')
  expect(toHtml(documentOf(link), { html: 'pass' })).toBe(there)
  expect(toHtml(documentOf(link), { overrides: { paragraph: (_node, next) => next() } })).toBe(there)
})
