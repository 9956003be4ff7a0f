import { differingDates, differingMentions, differingNumbers } from '@dwibahasa/bahasa'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCases } from './read-cases.js'

describe('numbers and dates of two languages are compared by value', () => {
  test.each(readCases('differing.txt'))('%s = %s', (id = '', en = '', expected) => {
    const numbers = differingNumbers(id, en)
    const dates = differingDates(id, en)
    const onlyId = [...numbers.onlyId, ...dates.onlyId].map(({ text }) => text).join('; ') || '-'
    const onlyEn = [...numbers.onlyEn, ...dates.onlyEn].map(({ text }) => text).join('; ') || '-'
    expect(`${onlyId} / ${onlyEn}`).toBe(expected)
  })
})

test('digits that stand alike in both texts never differ', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { maxLength: 12 }), (numbers) => {
      const { id, en } = differingMentions(
        `Angka ${numbers.join(' dan ')}.`,
        `Figures ${numbers.toReversed().join(' and ')}.`,
      )
      expect([id, en]).toEqual([
        { numbers: [], dates: [] },
        { numbers: [], dates: [] },
      ])
    }),
  )
})
