import { sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import { describe, expect, test } from 'vitest'
import { fixtureEntry, hostOptions } from './fixture-cases.js'
import { attribute, named, parsePage, shownText } from './page-elements.js'

const onlyIndonesian = fixtureEntry('not-in-english')
const { id } = onlyIndonesian
const english = { ...id, resolved: 'en', body: { ...id.body, locale: 'en' } } as const
const onlyEnglish = { ...onlyIndonesian, id: english, en: english }

describe.each([
  ['en', onlyIndonesian, 'id', 'Not yet available in English. The Indonesian version follows.', 'Bahasa Indonesia'],
  ['id-en', onlyIndonesian, 'id', 'Not yet available in English. The Indonesian version follows.', 'Bahasa Indonesia'],
  [
    'id',
    onlyEnglish,
    'en',
    'Belum tersedia dalam bahasa Indonesia. Di bawah ini adalah versi bahasa Inggris.',
    'English',
  ],
  [
    'id-en',
    onlyEnglish,
    'en',
    'Belum tersedia dalam bahasa Indonesia. Di bawah ini adalah versi bahasa Inggris.',
    'English',
  ],
] as const)('the kind %s of an entry that is not written in it', (kind, entry, written, notice, language) => {
  const html = sheetHtml(entry, hostOptions(kind))
  const page = parsePage(html)
  const notices = page.elements.filter((element) => attribute(element, 'class') === 'sheet-stand-in')

  test('says so', () => expect(notices.map(shownText)).toEqual([notice]))
  test('marks the language of what stands in', () => {
    expect(named(page, 'article').map((article) => attribute(article, 'lang'))).toEqual([written])
  })
  test('shows it once, in one column', () => {
    expect(html.split('Kerja bersama tanpa upah.')).toHaveLength(2)
    expect(html).not.toContain('dwi-columns')
  })
  test('names the language that it is in', () => expect(shownText(named(page, 'footer')[0])).toContain(language))
})

test('an entry that is written in both says nothing of the kind', () => {
  for (const kind of ['id', 'en', 'id-en'] as const) {
    expect(sheetHtml(fixtureEntry('topic'), { kind })).not.toContain('class="sheet-stand-in"')
  }
})

test('the data of a sheet say which language stands in', () => {
  const { id: own, en: other } = JSON.parse(sheetJson(onlyIndonesian, { kind: 'id-en' }))
  expect([own.resolved, other.resolved]).toEqual(['id', 'id'])
})

test('a paragraph that stands in is marked in text as it is on the page', () => {
  const topic = fixtureEntry('topic')
  const standIn = {
    type: 'paragraph',
    key: 'standin',
    status: 'missing',
    locale: 'id',
    children: [{ type: 'text', value: 'Tambahkan garam.' }],
  } as const
  const en = { ...topic.en, body: { ...topic.en.body, children: [standIn, ...topic.en.body.children] } }
  expect(sheetHtml({ ...topic, en }, { kind: 'en' })).toContain('data-status="missing" lang="id">Tambahkan garam.')
  expect(sheetText({ ...topic, en }, { kind: 'en' })).toContain('\n[ID] Tambahkan garam.\n')
})
