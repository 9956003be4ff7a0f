import { sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import { describe, expect, test } from 'vitest'
import { fixture, fixtureEntry, hostOptions, kinds } from './fixture-cases.js'

/** A page from its title on, without the style sheet. */
function readable(html: string): string {
  return html.slice(html.indexOf('<title>')).replace(/<style>[\s\S]*<\/style>/, '<style>…</style>')
}

describe.each(['topic', 'not-in-english'] as const)('the sheets of %s', (name) => {
  const entry = fixtureEntry(name)
  test.each(kinds)('%s as a page', (kind) => {
    expect(readable(sheetHtml(entry, hostOptions(kind)))).toBe(fixture(`${name}/${kind}.html`))
  })
  test.each(kinds)('%s as text', (kind) => {
    expect(sheetText(entry, hostOptions(kind))).toBe(fixture(`${name}/${kind}.txt`))
  })
  test.each(kinds)('%s as data', (kind) => {
    expect(sheetJson(entry, hostOptions(kind))).toBe(fixture(`${name}/${kind}.json`))
  })
})
