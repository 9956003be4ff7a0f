import type { Document } from '@dwibahasa/model'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { htmlOutputs } from './attack/outputs.js'
import { documentOfSpecimens } from './attack/specimens.js'
import { elementsOf } from './elements-of.js'
import { payloads } from './payloads/payloads.js'

/** Ids that stand twice, and references to an id that stands nowhere; none where all is well. */
function idFaults(html: string): string[] {
  const elements = elementsOf(parseFragment(html))
  const valuesOf = (name: string) =>
    elements.flatMap(({ attrs }) => attrs.filter((attribute) => attribute.name === name).map(({ value }) => value))
  const ids = valuesOf('id')
  const known = new Set(ids)
  const targets = valuesOf('href').filter((href) => href.startsWith('#'))
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `an id twice: ${id}`),
    ...targets
      .filter((href) => !known.has(href.slice(1)) && !known.has(decoded(href.slice(1))))
      .map((href) => `a reference to nothing: ${href}`),
  ]
}

/** As a browser looks for it; what is no percent-encoded text stands for itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch (fault) {
    if (fault instanceof URIError) return fragment
    throw fault
  }
}

const documentOf = (...children: readonly object[]): Document => {
  const document: unknown = { type: 'root', locale: 'id', children }
  return document as Document
}
const heading = (anchor: string) => ({
  type: 'heading',
  depth: 2,
  anchor,
  children: [{ type: 'text', value: 'words' }],
})
const footnote = (number: number) => ({
  type: 'footnoteDefinition',
  identifier: `${number}`,
  number,
  references: 1,
  children: [],
})
const reference = (number: number) => ({
  type: 'paragraph',
  children: [{ type: 'footnoteReference', identifier: `${number}`, number, occurrence: 1 }],
})
const link = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', value: 'words' }] }],
})

const trees: readonly (readonly [string, Document])[] = [
  ['two headings with one anchor', documentOf(heading('a'), heading('a'))],
  ['a heading with the anchor of a footnote', documentOf(heading('fn:1'), reference(1), footnote(1))],
  ['a footnote defined twice', documentOf(reference(1), footnote(1), footnote(1))],
  ['a reference that stands twice', documentOf(reference(1), reference(1), footnote(1))],
  ['a reference to no footnote', documentOf(reference(1))],
  ['a footnote that nothing refers to', documentOf(footnote(1))],
  ['a link to no heading', documentOf(link('#nowhere'))],
]
// The host's own prefix and addresses are the host's to keep apart.
const renderers = Object.entries(htmlOutputs).filter(([name]) => !name.includes('hostile') && !name.includes('React'))

describe.each(renderers)('%s has each id once, and leads to none that is not there', (_name, render) => {
  test('where all is well', () => {
    const document = documentOf(heading('a'), link('#a'), reference(1), footnote(1))
    expect(idFaults(render(document, 'a'))).toEqual([])
  })

  test.each(trees)('with %s', (_kind, document) => {
    expect(idFaults(render(document, 'a'))).toEqual([])
  })

  test('with any payload in any field', () => {
    for (const value of Object.values(payloads).flat()) {
      expect(idFaults(render(documentOfSpecimens(value), value)), value).toEqual([])
    }
  })
})
