import { type DateMention, findDates } from '@dwibahasa/bahasa'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCases } from './read-cases.js'

describe('dates are read by value', () => {
  test.each(readCases('dates.txt'))('%s: %s', (locale, text = '', expected) => {
    expect(
      findDates(text, locale === 'id' ? 'id' : 'en')
        .map(print)
        .join('; ') || '-',
    ).toBe(expected)
  })
})

test.each(['id', 'en'] as const)('every mention stands where it says, in order (%s)', (locale) => {
  const piece = fc.constantFrom(
    ...['1', '17', '2025', '.', ',', '-', '–', ' ', '\n', '/', ':', 'an', 's', 'of', 'the', 'th', 'p.m.', 'WIB', '😀'],
    ...['Agustus', 'Mei', 'May', 'August', 'Senin', 'Monday', 'pukul', 'abad', 'century', 'ke-', 'XXI', 'twenty-first'],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let end = 0
        for (const mention of findDates(text, locale)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          end = mention.end
        }
      },
    ),
    { numRuns: 400 },
  )
})

function print({ text, value, otherValue }: DateMention): string {
  return `${text} = ${value}${otherValue === undefined ? '' : ` or ${otherValue}`}`
}
