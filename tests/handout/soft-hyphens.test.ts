import { sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import { describe, expect, test } from 'vitest'
import { wideTable, wideTableEntry } from './wide-table-entry.js'

/** A text as it stands in a table that has no room for its words. */
function softHyphens(value: string): string {
  const entry = wideTableEntry(20, 'long')
  const table = wideTable('id', 20, 'long')
  const cell = { type: 'tableCell', children: [{ type: 'text', value: `[${value}]` }] } as const
  const children = [{ ...table, children: [{ type: 'tableRow', children: [cell] } as const, ...table.children] }]
  const html = sheetHtml({ ...entry, id: { ...entry.id, body: { ...entry.id.body, children } } }, { kind: 'id' })
  return /\[([^\]]*)\]<\/th>/.exec(html)?.[1] ?? ''
}

const shown = (text: string): string => softHyphens(text).replaceAll('\u00ad', '-')

describe('Indonesian words may be broken', () => {
  test.each([
    ['mempertanggungjawabkan', 'mem-per-tang-gung-ja-wab-kan'],
    ['penyelenggara', 'pe-nye-leng-ga-ra'],
    ['ketidakberpihakan', 'ke-ti-dak-ber-pi-hakan'],
    ['Perundingan', 'Perun-dingan'],
    ['kementerian', 'ke-men-te-ri-an'],
    ['kebijaksanaannya', 'ke-bi-jak-sa-na-an-nya'],
    ['instrumen', 'in-stru-men'],
    ['masyarakat', 'ma-sya-ra-kat'],
    ['berakhir', 'bera-khir'],
    ['mengadakan', 'menga-dakan'],
    ['santainya', 'san-tai-nya'],
    ['memulai', 'me-mu-lai'],
    ['pengembangan', 'pengem-bangan'],
  ])('%s: %s', (word, broken) => expect(shown(word)).toBe(broken))
})

test.each([
  'hayati',
  'PERSERIKATAN',
  'https://example.org/kebijakan/ketidakberpihakan',
  'kementerian.go.id',
  'kebijakan_negara',
  'A1kebijakan',
  'GitHubber',
  'kebi\u00adjakan',
])('%s stays whole', (text) => expect(softHyphens(text)).toBe(text))

test('of a sentence nothing is lost, whatever stands between its words', () => {
  const text = 'Menteri (luar negeri), “penandatanganan”—nota, masing-masing: kesepahaman. 🙂'
  expect(softHyphens(text).replaceAll('\u00ad', '')).toBe(text)
  expect(shown(text)).toContain('“pe-nan-da-ta-nganan”')
})

test('of a long row of letters none is lost', () => {
  expect(softHyphens('a'.repeat(100_000)).replaceAll('\u00ad', '')).toHaveLength(100_000)
})

describe('on a sheet', () => {
  const crowded = wideTableEntry(20, 'long')
  test.each(['id', 'id-en'] as const)('of the kind %s the Indonesian of crowded tables alone may be broken', (kind) => {
    const html = sheetHtml(crowded, { kind })
    expect(html).toContain('Mem\u00adper\u00adtang')
    expect(html).not.toContain('minis\u00adterial')
    expect(html).toContain('https://example.org/kebijakan/ketidakberpihakan')
    expect(sheetHtml(wideTableEntry(3, 'short'), { kind })).not.toContain('\u00ad')
    expect(sheetText(crowded, { kind })).not.toContain('\u00ad')
    expect(sheetJson(crowded, { kind })).not.toContain('\u00ad')
  })
  test('in English none may', () => expect(sheetHtml(crowded, { kind: 'en' })).not.toContain('\u00ad'))
})
