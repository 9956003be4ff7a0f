import { softHyphens } from '@dwibahasa/bahasa'
import { describe, expect, test } from 'vitest'

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
