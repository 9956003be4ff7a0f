import { findNumbers, type NumberMention } from '@dwibahasa/bahasa'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCases } from './read-cases.js'

describe('numbers are read by value', () => {
  test.each(readCases('numbers.txt'))('%s: %s', (locale, text = '', expected) => {
    expect(
      findNumbers(text, locale === 'id' ? 'id' : 'en')
        .map(print)
        .join('; ') || '-',
    ).toBe(expected)
  })
})

test.each(['id', 'en'] as const)('every mention stands where it says, in order (%s)', (locale) => {
  const piece = fc.constantFrom(
    ...[
      '1',
      '12',
      '.',
      ',',
      '-',
      '–',
      ' ',
      '\n',
      '/',
      ':',
      '%',
      'Rp',
      '$',
      'ke-',
      'th',
      'k',
      'a',
      'half',
      '½',
      '😀',
      '17',
    ],
    ...[
      'juta',
      'million',
      'dua',
      'puluh',
      'belas',
      'twenty',
      'five',
      'hundred',
      'and',
      'persen',
      'Agustus',
      'May',
      '2025',
    ],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let end = 0
        for (const mention of findNumbers(text, locale)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.value).toMatch(mention.dotted ? /^[\d.]+$/ : /^-?\d+(?:\.\d*[1-9]|\/\d+)?$/)
          end = mention.end
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('a number means the same in the notation of either language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.')
      const decimals = String(cents).padStart(2, '0')
      const id = findNumbers(`${grouped},${decimals}`, 'id')
      const en = findNumbers(`${grouped.replaceAll('.', ',')}.${decimals}`, 'en')
      expect(id.map(({ value }) => value)).toEqual(en.map(({ value }) => value))
      expect(Number(id[0]?.value)).toBe(Number(`${whole}.${decimals}`))
    }),
  )
})

function print(mention: NumberMention): string {
  const { text, value, unit, ordinal, spelled, otherNotation, dotted } = mention
  const notes = [unit, ordinal && 'ordinal', spelled && 'spelled', otherNotation && 'other', dotted && 'dotted']
  return [`${text} = ${value}`, ...notes.filter((note) => typeof note === 'string')].join(' ')
}
