import type { BlockContent, Document } from '@dwibahasa/model'
import { type JsonOptions, toJson } from '@dwibahasa/renderer/json'
import { toMarkdown } from '@dwibahasa/renderer/markdown'
import { toText } from '@dwibahasa/renderer/text'
import { describe, expect, test } from 'vitest'
import { isValidJson } from './is-valid-json.js'

const documentOf = (...children: readonly object[]): Document =>
  ({ type: 'root', locale: 'en', children }) as unknown as Document

test.each([5, 'abc', true, null, undefined, [], {}, () => 1])('%s is neither a document nor an entry', (value) => {
  expect(() => toJson(value as never)).toThrow(new TypeError("Expected a node of type 'root'"))
})

test('no options are the usual ones', () => {
  expect(toJson(documentOf(), null as unknown as JsonOptions)).toBe(toJson(documentOf()))
})

describe('the number of a footnote is the same in every output', () => {
  test.each([
    [1, 1],
    [0, 0],
    [-3, 0],
    [2.5, 0],
    ['7', 0],
    [undefined, 0],
    [10 ** 9, 999_999],
  ])('%s as %i', (number, shown) => {
    const reference = { type: 'footnoteReference', identifier: 'a', number, occurrence: 1 }
    const definition = { type: 'footnoteDefinition', identifier: 'a', number, references: 1, children: [] }
    const document = documentOf({ type: 'paragraph', children: [reference] }, definition)
    const json = toJson(document)
    expect(isValidJson(JSON.parse(json))).toBe(true)
    expect([...json.matchAll(/"number":(\d+)/g)].map(([, digits]) => Number(digits))).toEqual([shown, shown])
    expect(toText(document)).toBe(`[${shown}]\n\nFootnotes\n---------\n\n[${shown}]\n`)
    // Without a definition the reference is its number.
    const [alone] = document.children as readonly BlockContent[]
    expect(toMarkdown({ ...document, children: alone ? [alone] : [] })).toBe(`\\[${shown}]\n`)
  })
})

test('a footnote that holds itself has no end where footnotes stand in their places', () => {
  const children: object[] = [{ type: 'paragraph', children: [] }]
  const footnote = { type: 'footnoteDefinition', identifier: 'a', number: 1, references: 1, children }
  children.push(footnote)
  expect(() => toJson(documentOf(footnote))).toThrow(RangeError)
  expect(toText(documentOf(footnote))).toBe('Footnotes\n---------\n\n[1]\n')
})
