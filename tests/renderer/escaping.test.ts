import type { Document } from '@dwibahasa/model'
import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { describe, expect, test } from 'vitest'

const documentOf = (value: string): Document => ({
  type: 'root',
  locale: 'en',
  children: [{ type: 'heading', depth: 2, anchor: value, children: [{ type: 'text', value }] }],
})

describe('text and attributes in HTML', () => {
  test.each([
    ['plain', 'plain', 'plain'],
    ['<b>&"c"\'d\'', "&lt;b&gt;&amp;&quot;c&quot;'d'", "&lt;b&gt;&amp;&quot;c&quot;'d'"],
    ['&lt;', '&amp;lt;', '&amp;lt;'],
    ['😀', '😀', '😀'],
    ['a\ud83d', 'a\ufffd', 'a\ufffd'],
    ['\ude00b', '\ufffdb', '\ufffdb'],
    ['\ude00\ud83d', '\ufffd\ufffd', '\ufffd\ufffd'],
    ['😀\ud83d<', '😀\ufffd&lt;', '😀\ufffd&lt;'],
    ['a\0b', 'a\ufffdb', 'a\ufffdb'],
  ])('%j', (value, text, attribute) => {
    expect(toHtml(documentOf(value))).toBe(`<h2 id="${attribute}">${text}</h2>\n`)
  })
})

describe('plain text', () => {
  test.each([
    ['a\u001b[31mb', 'a\ufffd[31mb'],
    ['a\u009bb', 'a\ufffdb'],
    ['a\u0007\u0008b', 'a\ufffd\ufffdb'],
    ['a\ud83d', 'a\ufffd'],
    ['a\r\nb\rc\nd', 'a b c d'],
    ['<b>&amp;', '<b>&amp;'],
  ])('%j', (value, text) => expect(toText(documentOf(value)).split('\n')[0]).toBe(text))
})

test('JSON is valid Unicode', () => {
  expect(toJson(documentOf('a\ud83d"<'))).toBe(
    '{"version":1,"document":{"type":"root","locale":"en","children":[{"type":"heading","depth":2,"anchor":"a\ufffd\\"<","children":[{"type":"text","value":"a\ufffd\\"<"}]}]}}',
  )
})
