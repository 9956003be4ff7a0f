import { toHtml, toJson, toText } from '@dwibahasa/renderer'
import { toDom } from '@dwibahasa/renderer/dom'
import { toJsx } from '@dwibahasa/renderer/jsx'
import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import { describe, expect, test } from 'vitest'
import { htmlFaults } from './html-faults.js'
import { isValidJson } from './is-valid-json.js'
import { plainJsx } from './plain-jsx.js'
import { pageHtml, treePage } from './tree-page.js'

type Nest = (inner: object) => object

const nests: Readonly<Record<string, Nest>> = {
  blockquote: (inner) => ({ type: 'blockquote', children: [inner] }),
  list: (inner) => ({ type: 'list', ordered: false, children: [{ type: 'listItem', children: [inner] }] }),
  'note with a label': (inner) => ({
    type: 'note',
    children: [{ type: 'paragraph', label: true, children: [] }, inner],
  }),
  footnoteDefinition: (inner) => ({
    type: 'footnoteDefinition',
    identifier: 'a',
    number: 1,
    references: 1,
    children: [inner],
  }),
  emphasis: (inner) => ({ type: 'emphasis', children: [inner] }),
  link: (inner) => ({ type: 'link', url: '/a', children: [inner] }),
  'table in a cell': (inner) => ({
    type: 'table',
    align: [],
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [inner] }] }],
  }),
  'an unknown node': (inner) => ({ type: 'unknown', children: [inner] }),
}

function nested(nest: Nest, depth: number): never {
  let node: object = { type: 'paragraph', children: [{ type: 'text', value: 'the deepest <b>' }] }
  for (let level = 0; level < depth; level++) node = nest(node)
  return { type: 'root', locale: 'en', children: [node] } as never
}

describe.each(Object.entries(nests))('%s', (_name, nest) => {
  test.each([100, 1000, 50_000])('%i deep keeps its text', (depth) => {
    const document = nested(nest, depth)
    const html = toHtml(document)
    expect(html).toContain('the deepest &lt;b&gt;')
    expect(toText(document, { width: 80 }).replace(/[\s│>]/g, '')).toContain('thedeepest<b')
    expect(isValidJson(JSON.parse(toJson(document)))).toBe(true)
    expect(toJson(document)).toContain('the deepest <b>')
    expect(pageHtml(toDom(document, treePage))).toBe(html)
    expect(JSON.stringify(toJsx(document, plainJsx))).toContain('the deepest <b>')
    if (depth === 1000) {
      expect(htmlFaults(html)).toEqual([])
      expect(toParallelHtml({ id: document, en: document })).toContain('the deepest &lt;b&gt;')
      expect(toParallelText({ id: document, en: document }).length).toBeGreaterThan(0)
    }
  })
})

test('what nests less than 400 deep is rendered as what it is', () => {
  const quote = nests.blockquote
  expect(quote && toHtml(nested(quote, 390)).match(/<blockquote>/g)?.length).toBe(390)
})
