import { type SheetKind, sheetHtml, sheetText } from '@dwibahasa/handout'
import { describe, expect, test } from 'vitest'
import { fixtureEntry, hostOptions, kinds } from './fixture-cases.js'
import { attribute, named, parsePage, shownText } from './page-elements.js'

const entry = fixtureEntry('topic')

describe.each(kinds)('a page of the kind %s', (kind) => {
  const html = sheetHtml(entry, hostOptions(kind))
  const page = parsePage(html)

  test('is well-formed HTML', () => expect(page.faults).toEqual([]))

  test('runs nothing and loads nothing', () => {
    expect(named(page, 'script', 'link', 'iframe', 'img', 'object', 'embed', 'base', 'form')).toEqual([])
    expect(html).not.toMatch(/@import|url\(|@font-face/i)
    const policy = named(page, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy, 'content')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:;/,
    )
  })

  test('says its character set before anything else', () => {
    expect(attribute(named(page, 'meta')[0], 'charset')).toBe('utf-8')
    expect(html.indexOf('charset')).toBeLessThan(100)
  })

  test('has one title, and headings that skip no level', () => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  test('has one of each landmark', () => {
    expect(named(page, 'header', 'nav', 'main', 'footer').map(({ tagName }) => tagName)).toEqual([
      'header',
      'nav',
      'main',
      'footer',
    ])
    expect(attribute(named(page, 'nav')[0], 'aria-label')).toMatch(/\w/)
  })

  test('leads to every id that it refers to, and has none twice', () => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
    const references = named(page, 'a').flatMap((link) => /^#(.*)/.exec(attribute(link, 'href') ?? '')?.[1] ?? [])
    expect(references.length).toBeGreaterThan(4)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('prints on A4', () => expect(html).toMatch(/@page \{\s*size: A4;/))
})

test.each<[SheetKind, string, string]>([
  ['id', 'id', 'Dialog & perundingan – Buku Pegangan'],
  ['en', 'en', 'Dialogue & negotiation – The Handbook'],
  ['id-en', 'id', 'Dialog & perundingan / Dialogue & negotiation – Buku Pegangan / The Handbook'],
])('the kind %s is in %s and is called %s', (kind, locale, title) => {
  const page = parsePage(sheetHtml(entry, hostOptions(kind)))
  expect(attribute(named(page, 'html')[0], 'lang')).toBe(locale)
  expect(shownText(named(page, 'title')[0])).toBe(title)
  const description = named(page, 'meta').find((one) => attribute(one, 'name') === 'description')
  expect(attribute(description, 'content')).toBe(entry[locale === 'en' ? 'en' : 'id'].summary)
})

test('what both languages call the same stands once in the title of a page', () => {
  const same = { ...entry, id: { ...entry.id, title: 'ASEAN' }, en: { ...entry.en, title: 'ASEAN' } }
  expect(sheetHtml(same, { kind: 'id-en' })).toContain('<title>ASEAN</title>')
})

test('side by side, every cell says its language', () => {
  const page = parsePage(sheetHtml(entry, hostOptions('id-en')))
  const rows = page.elements.filter((element) => attribute(element, 'class') === 'dwi-row')
  expect(rows.length).toBeGreaterThan(12)
  for (const row of rows) {
    const cells = row.childNodes.flatMap((child) => ('tagName' in child ? [attribute(child, 'lang')] : []))
    expect(cells).toEqual(['id', 'en'])
  }
})

describe('what is not given is not shown', () => {
  const page = parsePage(sheetHtml(entry, { kind: 'id' }))
  test('no bar', () => expect(named(page, 'header', 'nav')).toEqual([]))
  test('no way to other entries', () => {
    const addresses = named(page, 'a').map((link) => attribute(link, 'href') ?? '')
    expect(addresses.filter((address) => !/^(#|https:)/.test(address))).toEqual([])
  })
  test('a colophon of date and language', () => {
    const [colophon] = named(page, 'footer')
    expect(shownText(colophon)).toBe('Tanggal isi22 November 2026 BahasaBahasa Indonesia')
  })
})

test('a bar leads only to the kinds that there are', () => {
  const page = parsePage(sheetHtml(entry, { kind: 'id', alternates: { en: '../en/a.html' } }))
  expect(named(page, 'li').slice(0, 2).map(shownText)).toEqual(['Indonesia', 'English'])
  expect(shownText(named(page, 'nav')[0])).toBe('Indonesia English')
})

test.each([
  [undefined, '<details class="dwi-answer">'],
  ['closed', '<details class="dwi-answer">'],
  ['open', '<details class="dwi-answer" open>'],
  ['omit', undefined],
] as const)('answers that are %s', (answers, element) => {
  const html = sheetHtml(entry, { kind: 'id', ...(answers ? { answers } : {}) })
  expect(/<details[^>]*>/.exec(html)?.[0]).toBe(element)
  expect(html.includes('Percakapan di lorong')).toBe(element !== undefined)
  const text = sheetText(entry, { kind: 'id', ...(answers ? { answers } : {}) })
  expect(text.includes('Percakapan di lorong')).toBe(element !== undefined)
})

test('a kind that is none is refused', () => {
  const kind: SheetKind = JSON.parse('"fr"')
  expect(() => sheetHtml(entry, { kind })).toThrow(new TypeError(`A sheet is 'id', 'en' or 'id-en', not "fr"`))
})
