import { toHtml } from '@dwibahasa/renderer'
import { toParallelHtml } from '@dwibahasa/renderer/parallel'
import { describe, expect, test } from 'vitest'
import { everyNode } from './every-node.js'

// What a host takes from a query string, or a consumer without types gets wrong. `overrides` and `html: 'pass'` are trusted.
const markup = '"><img src=x onerror=alert(1)>'
const words = {
  note: markup,
  table: markup,
  permalink: markup,
  backToReference: markup,
  missing: markup,
  stale: markup,
}
const values: readonly (readonly [string, unknown])[] = [
  ['markup', markup],
  ['markup in each language', { id: markup, en: markup }],
  ['labels', words],
  ['labels in each language', { id: words, en: words }],
  ['a function that gives markup', () => markup],
  ['null', null],
  ['a number', 5],
  ['no number', Number.NaN],
]
const names = [
  'answers',
  'figures',
  'first',
  'headingShift',
  'html',
  'idPrefix',
  'keys',
  'labels',
  'layout',
  'showStale',
  'title',
]
const [id, en] = [everyNode('id'), everyNode('en')]

function expectNoMarkup(options: object): void {
  for (const html of [toHtml(id, options), toParallelHtml({ id, en }, options)]) {
    expect(html).not.toContain('<img src=x')
    expect(html).not.toContain('onerror=alert(1)>')
  }
}

describe.each(names)('%s', (name) => {
  test.each(values)('is no markup where it is %s', (_name, value) => {
    expectNoMarkup({ headingAnchor: true, [name]: value })
  })
})

test.each(['href', 'src', 'headingAnchor'])('what %s gives is no markup', (name) => {
  expectNoMarkup({ [name]: () => markup })
})
