import type { ParallelHtmlOptions, ParallelTextOptions } from '@dwibahasa/renderer/parallel'
import { toParallelHtml, toParallelText } from '@dwibahasa/renderer/parallel'
import { displayWidth } from '@dwibahasa/renderer/text'
import { describe, expect, test } from 'vitest'
import { everyNode } from './every-node.js'
import { htmlFaults } from './html-faults.js'

const documents = { id: everyNode('id'), en: everyNode('en') }

/** Options as they come from a query string or from JavaScript. */
function options(fields: object): ParallelHtmlOptions & ParallelTextOptions {
  return fields
}

describe('what is no layout is columns', () => {
  test.each([
    '"><img src=x onerror=alert(1)><p class="',
    'unknown',
    'Stacked',
    '',
    null,
    undefined,
    0,
    ['stacked'],
    { toString: (): string => 'stacked' },
  ])('%j', (layout) => {
    expect(toParallelHtml(documents, options({ layout }))).toBe(toParallelHtml(documents))
    expect(toParallelText(documents, options({ layout }))).toBe(toParallelText(documents))
  })
})

describe('options of a wrong type count as not given', () => {
  test.each([
    { first: 'fr' },
    { first: null },
    { first: ['en'] },
    { title: null },
    { title: 5 },
    { title: { id: 5, en: null } },
    { showStale: 'no' },
    { showStale: null },
    { idPrefix: null },
    { idPrefix: 7 },
    { labels: null },
    { labels: { id: null, en: 5 } },
    { labels: { en: { language: 5, missing: null, footnotes: undefined, table: {}, image: [] } } },
    { width: null },
    { width: '60' },
    { width: Number.NaN },
  ])('%o', (fields) => {
    for (const layout of ['columns', 'interleaved', 'stacked'] as const) {
      expect(toParallelHtml(documents, { layout, ...options(fields) })).toBe(toParallelHtml(documents, { layout }))
      expect(toParallelText(documents, { layout, ...options(fields) })).toBe(toParallelText(documents, { layout }))
    }
  })

  test('and nothing of them is markup', () => {
    const value = '"><script>alert(1)</script>'
    const asked = options({ layout: value, first: value, title: { id: value, en: value }, idPrefix: value })
    expect(htmlFaults(toParallelHtml(documents, asked))).toEqual([])
  })
})

describe('the width of the whole', () => {
  const widest = (width: number) => {
    const text = toParallelText(documents, { width, links: 'none' })
    return Math.max(...text.split('\n').map(displayWidth))
  }

  test.each([
    [-5, 40],
    [0, 40],
    [60.9, 60],
    [1e9, 1000],
    [Number.POSITIVE_INFINITY, 1000],
  ])('%d becomes %d in columns', (asked, width) => {
    expect(toParallelText(documents, { width: asked })).toBe(toParallelText(documents, { width }))
    expect(widest(asked)).toBeLessThanOrEqual(width)
  })

  test.each(['interleaved', 'stacked'] as const)('without an end wraps nothing, in %s', (layout) => {
    const value = 'kata '.repeat(400).trim()
    const long = { type: 'paragraph', key: 'a', children: [{ type: 'text', value }] } as const
    const both = {
      id: { type: 'root', locale: 'id', children: [long] },
      en: { type: 'root', locale: 'en', children: [long] },
    } as const
    expect(toParallelText(both, { layout, width: Number.POSITIVE_INFINITY })).toContain(`${value}\n`)
  })
})
