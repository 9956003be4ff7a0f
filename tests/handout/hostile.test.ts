import { contentsHtml, type SheetEntry, type SheetKind, sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import { describe, expect, test } from 'vitest'
import { fixtureEntry, hostOptions, kinds } from './fixture-cases.js'
import { parsePage } from './page-elements.js'
import { pageFaults } from './page-faults.js'

const payloads = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '"; } @import "https://evil.example/a.css"; x { y: "',
  '\\"\n} body { background: url(https://evil.example) }',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '-->]]>&lt;\0\ud800\u202e',
]

/** A copy of some data in which every string that is no part of its shape is another. */
function withStrings<Value>(value: Value, text: string): Value {
  const shape = ['type', 'locale', 'resolved', 'align', 'kind']
  return JSON.parse(JSON.stringify(value), (name, field: unknown) =>
    typeof field === 'string' && !shape.includes(name) ? text : field,
  )
}

function pagesOf(entry: SheetEntry, kind: SheetKind, text: string): string[] {
  const { href: _href, ...rest } = hostOptions(kind)
  const options = { ...withStrings(rest, text), kind, href: () => text }
  return [sheetHtml(entry, options), contentsHtml([{ title: { id: text, en: text }, entries: [entry] }], options)]
}

describe.each(payloads)('%j in every field', (payload) => {
  const hostile = withStrings(fixtureEntry('topic'), payload)
  test.each(kinds)('of the kind %s makes no page do anything', (kind) => {
    for (const html of pagesOf(hostile, kind, payload)) {
      expect(parsePage(html).faults).toEqual([])
      expect(pageFaults(html)).toEqual([])
    }
  })
})

test('a page whose words were not escaped would be found out', () => {
  const html = sheetHtml(fixtureEntry('topic'), hostOptions('id'))
  expect(pageFaults(html)).toEqual([])
  expect(pageFaults(html.replace('Ruang rapat', '<script>alert(1)</script>'))).toEqual(['an element script'])
  expect(pageFaults(html.replace('<h1>', '<h1 onclick="alert(1)">'))).toEqual(['an attribute h1 onclick'])
  expect(pageFaults(html.replace('https://www.un.org', 'javascript:alert(1)'))).toEqual([
    'an address javascript:alert(1)',
  ])
  expect(pageFaults(html.replace('</style>', '@import "a";</style>'))).toEqual(['a strange style sheet'])
})

test('text holds no control character', () => {
  const text = sheetText(withStrings(fixtureEntry('topic'), 'a\u001b[31mb\u0007\0'), hostOptions('id-en'))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not stand there.
  expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
})

test('data hold no half of a surrogate pair', () => {
  const json = sheetJson(withStrings(fixtureEntry('topic'), 'a\ud800b'), hostOptions('id'))
  expect(json).not.toMatch(/\\ud800/i)
  expect(JSON.parse(json).id.title).toBe('a\ufffdb')
})
