import { readFileSync } from 'node:fs'
import { createTermMatcher, type FormLevel, indonesianForms } from '@dwibahasa/bahasa'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

const cases = readFileSync(new URL('../fixtures/bahasa/mentions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

function find(form: string, text: string, locale: 'id' | 'en' = 'id', level: FormLevel = 'derivation') {
  return createTermMatcher([{ key: 'term', forms: [form] }], { locale, level }).find(text)
}

/** The text with brackets around its mentions. */
function bracketed(text: string, mentions: readonly { readonly start: number; readonly end: number }[]): string {
  return mentions.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  )
}

describe('a term is found in text', () => {
  test.each(cases)('%s, %s: %s in "%s"', (locale, level, form = '', expected = '') => {
    const text = expected.replace(/[[\]]/g, '')
    const found = find(form, text, locale === 'en' ? 'en' : 'id', level === 'inflection' ? level : 'derivation')
    expect(bracketed(text, found)).toBe(expected)
  })

  test.each([
    ['a soft hyphen', 'rantai pa\u00ADsokan'],
    ['a no-break space', 'rantai\u00A0pasokan'],
    ['a narrow no-break space', 'rantai\u202Fpasokan'],
    ['a line break', 'rantai\npasokan'],
    ['Windows line breaks', 'rantai\r\npasokan'],
    ['a non-breaking hyphen', 'rantai\u2011rantai pasokan'],
  ])('though it holds %s', (_, text) => {
    expect(find('rantai pasokan', `(${text})`)).toMatchObject([{ start: 1, end: 1 + text.length, text }])
  })

  test('decomposed letters are the same letters', () => {
    expect(find('communiqué', 'The communique\u0301s.', 'en')).toMatchObject([{ text: 'communique\u0301s' }])
    expect(find('communique\u0301', 'The communiqué.', 'en')).toMatchObject([{ start: 4, end: 14 }])
  })

  test('a blank line ends the phrase', () => {
    expect(find('rantai pasokan', 'rantai\n\npasokan')).toEqual([])
  })

  test('offsets count UTF-16 units', () => {
    expect(find('data', '𝔸😀 data')).toMatchObject([{ start: 5, end: 9 }])
  })
})

describe('where several forms fit', () => {
  const terms = [
    { key: 'customs', forms: ['customs'] },
    { key: 'avoid', forms: ['custom', 'customary law'], level: 'inflection' as const },
    { key: 'law', forms: ['law', 'international law', 'customary international law'] },
    { key: 'aid', forms: ['development aid'] },
    { key: 'other-aid', forms: ['development aid', 'aid'] },
  ]
  const { find: search } = createTermMatcher(terms, { locale: 'en' })
  const found = (text: string) => search(text).map((one) => `${one.key}: ${one.text} (${one.form}, ${one.nearness})`)

  test('the longest is taken', () => {
    expect(found('Customary international law and customary laws')).toEqual([
      'law: Customary international law (customary international law, exact)',
      'avoid: customary laws (customary law, inflection)',
    ])
  })

  test('of equally long ones the nearest is taken', () => {
    expect(found('customs, custom')).toEqual(['customs: customs (customs, exact)', 'avoid: custom (custom, exact)'])
  })

  test('each term that has the form gets it, in the order of the terms', () => {
    expect(found('Development aid')).toEqual([
      'aid: Development aid (development aid, exact)',
      'other-aid: Development aid (development aid, exact)',
    ])
  })

  test('the longer one wins over one that begins earlier', () => {
    const { find: overlap } = createTermMatcher(
      [
        { key: 'short', forms: ['hukum laut'] },
        { key: 'long', forms: ['laut lepas internasional'] },
      ],
      { locale: 'id' },
    )
    expect(overlap('hukum laut lepas internasional').map((one) => one.key)).toEqual(['long'])
  })

  test('a level of its own holds for a term alone', () => {
    const { find: levels } = createTermMatcher(
      [
        { key: 'strict', forms: ['vaksin'], level: 'inflection' },
        { key: 'lenient', forms: ['runding'] },
      ],
      { locale: 'id' },
    )
    expect(levels('pemvaksinan, divaksin, perundingan').map((one) => one.text)).toEqual(['divaksin', 'perundingan'])
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    ...'rantai pasokan Rantai-rantai pasokannya HAM ham UKM-UKM tulis-menulis menulis data non-data . , -- \n\n ’ \u00AD 😀'.split(
      ' ',
    ),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(words, fc.constantFrom(' ', '-', '\n')), { maxLength: 60 }).map((parts) => parts.join('')),
  )
  const forms = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20 }), fc.constant('rantai pasokan')), {
    maxLength: 6,
  })

  test('mentions slice to their text, stand in order and do not overlap', () => {
    fc.assert(
      fc.property(texts, forms, fc.constantFrom('id' as const, 'en' as const), (text, given, locale) => {
        const { find: search } = createTermMatcher([{ key: 'term', forms: given }], { locale })
        let last = 0
        for (const { start, end, text: part } of search(text)) {
          expect(text.slice(start, end)).toBe(part)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })

  test('every inflected form of an Indonesian root is found in a sentence, whole', () => {
    const inflected = indonesianForms('pasok', { level: 'inflection', clitics: true })
    const { find: search } = createTermMatcher([{ key: 'term', forms: ['pasok'] }], {
      locale: 'id',
      level: 'inflection',
    })
    fc.assert(
      fc.property(fc.constantFrom(...inflected), (form) => {
        expect(search(`Mereka, ${form}.`).map((one) => one.text)).toEqual([form])
      }),
    )
  })
})

describe('work', () => {
  /** How often a table is asked while the function runs. */
  function lookups(run: () => unknown): number {
    const get = vi.spyOn(Map.prototype, 'get')
    run()
    const count = get.mock.calls.length
    get.mockRestore()
    return count
  }
  const alphabet = 'bdghjklmnprt'
  const syllables = [...alphabet].flatMap((letter) => ['a', 'i', 'u'].map((vowel) => letter + vowel))
  const word = (seed: number) =>
    [1, 7, 36].map((step) => syllables[Math.floor(seed / step) % syllables.length]).join('')
  const text = (count: number) =>
    Array.from({ length: count }, (_, at) => `mem${word(at * 31)}kan-${word(at)}`).join(' ')
  const terms = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ key: `${at}`, forms: [`${word(at * 17)} pasokan`] }))

  test('grows with the text, in proportion', () => {
    const counted = (length: number) => {
      const { find: search } = createTermMatcher(terms(100), { locale: 'id' })
      return lookups(() => search(text(length)))
    }
    const [small, large] = [counted(500), counted(2000)]
    expect(small).toBeGreaterThan(500)
    expect(large / small).toBeLessThan(4.4)
  })

  test('does not grow with the number of terms that are not there', () => {
    const counted = (count: number) => {
      const { find: search } = createTermMatcher(terms(count), { locale: 'id' })
      return lookups(() => search(Array.from({ length: 500 }, (_, at) => `zz${word(at)}`).join(' ')))
    }
    expect(counted(2000)).toBe(counted(20))
  })

  test('repeated words in form and text meet without an explosion', () => {
    const { find: search } = createTermMatcher([{ key: 'term', forms: [Array(24).fill('buku').join(' ')] }], {
      locale: 'id',
    })
    const text = Array(96).fill('buku').join('-')
    expect(lookups(() => search(text))).toBeLessThan(1_000_000)
  })

  test('a form of more than 32 words is not looked for', () => {
    const phrase = (count: number) => Array(count).fill('buku').join(' ')
    expect(find(phrase(32), phrase(32))).toHaveLength(1)
    expect(find(phrase(33), phrase(33))).toEqual([])
  })

  test('a text of one endless word is read at once', () => {
    const counted = (length: number) => {
      const { find: search } = createTermMatcher(terms(10), { locale: 'id' })
      return lookups(() => search('mem'.repeat(length)))
    }
    expect(counted(100_000)).toBe(counted(1000))
  })
})
