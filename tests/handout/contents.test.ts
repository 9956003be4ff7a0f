import { type ContentsGroup, contentsHtml } from '@dwibahasa/handout'
import { describe, expect, test } from 'vitest'
import { edition, fixtureEntry, kinds } from './fixture-cases.js'
import { attribute, named, parsePage, shownText } from './page-elements.js'

const groups: readonly ContentsGroup[] = [
  { title: { id: 'Topik', en: 'Topics' }, entries: [fixtureEntry('topic')] },
  { title: { id: 'Istilah', en: 'Terms' }, entries: [fixtureEntry('not-in-english')] },
  { title: { id: 'Kosong', en: 'Empty' }, entries: [] },
]
const href = (entryKey: string, locale: string) => `${entryKey}.html?${locale}`

describe.each(kinds)('the contents of the kind %s', (kind) => {
  const html = contentsHtml(groups, {
    kind,
    edition,
    href,
    alternates: { id: '../id/', en: '../en/', 'id-en': '../id-en/' },
  })
  const page = parsePage(html)
  const locales = kind === 'id-en' ? ['id', 'en'] : [kind]

  test('are well-formed', () => expect(page.faults).toEqual([]))
  test('are called after the edition', () => {
    const names = { id: 'Buku Pegangan', en: 'The Handbook', 'id-en': 'Buku Pegangan The Handbook' }
    expect(named(page, 'h1').map(shownText)).toEqual([names[kind]])
  })
  test('have a heading for each group that holds something', () => {
    const titles = { id: ['Topik', 'Istilah'], en: ['Topics', 'Terms'], 'id-en': ['Topik Topics', 'Istilah Terms'] }
    expect(named(page, 'h2').map(shownText)).toEqual(titles[kind])
  })
  test('lead to every sheet', () => {
    const sheets = ['topics/dialogue', 'terms/gotong-royong']
    const expected = sheets.flatMap((key) => locales.map((locale) => `${key}.html?${locale}`))
    const [main] = named(page, 'main')
    const addresses = named(page, 'a').map((link) => attribute(link, 'href'))
    expect(addresses.filter((address) => address?.includes('?'))).toEqual(expected)
    expect(shownText(main)).toContain('gotong royong')
  })
  test('lead to the contents of the other kinds', () => {
    expect(named(page, 'nav').length).toBe(1)
    expect(shownText(named(page, 'nav')[0])).toMatch(/^Indonesia English (Berdampingan|Side by side)$/)
  })
  test('mark a title that stands in', () => {
    const marks = page.elements.filter((element) => attribute(element, 'class') === 'sheet-mark').map(shownText)
    expect(marks).toEqual(kind === 'id' ? [] : ['id'])
  })
})

test('without an edition they are called what they are', () => {
  const page = parsePage(contentsHtml(groups, { kind: 'en', href }))
  expect(named(page, 'h1').map(shownText)).toEqual(['Contents'])
  expect(named(page, 'title').map(shownText)).toEqual(['Contents'])
})

test('an entry without an address is its title', () => {
  const html = contentsHtml(groups, { kind: 'id', href: () => '' })
  expect(named(parsePage(html), 'a')).toEqual([])
  expect(html).toContain('Dialog &amp; perundingan')
})
