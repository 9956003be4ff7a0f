import { checkSpelling, type SpellingFault } from '@dwibahasa/bahasa'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCases } from './read-cases.js'

const fixes = readCases('spelling-fixes.txt')
const warnings = readCases('spelling-warnings.txt')
const right = readCases('spelling-right.txt')

describe('a certain fault carries its fix', () => {
  test.each(fixes)('%s: %s', (rule, text = '', fixed = '') => {
    const faults = checkSpelling(text)
    expect(applyFixes(text, faults)).toBe(fixed)
    expect(checkSpelling(fixed).filter(isFixable)).toEqual([])
    if (rule !== 'mixed') expect(new Set(faults.map((fault) => fault.rule))).toEqual(new Set([`spelling-${rule}`]))
  })
})

describe('a doubtful fault carries a suggestion alone', () => {
  test.each(warnings)('%s: %s', (rule, text = '', expected) => {
    const faults = checkSpelling(text)
    expect(faults.map(({ actual, suggestion }) => `${actual} -> ${suggestion}`).join('; ')).toBe(expected)
    for (const fault of faults) expect([fault.rule, fault.expected]).toEqual([`spelling-${rule}`, undefined])
  })
})

test.each(right)('nothing is wrong with: %s', (text) => {
  expect(checkSpelling(text)).toEqual([])
})

test('exempt words are left alone in any case, and rules can be chosen', () => {
  const text = 'Update itu disini, Resiko dan update.'
  expect(checkSpelling(text, { exempt: ['UPDATE', 'resiko'] }).map(({ actual }) => actual)).toEqual(['disini'])
  expect(checkSpelling(text, { rules: ['spelling-standard'] }).map(({ actual }) => actual)).toEqual(['Resiko'])
  expect(checkSpelling(text, { rules: [] })).toEqual([])
})

test('offsets count UTF-16 units over several lines, and English paragraphs are skipped', () => {
  const text = '😀 Ada\ndisini.\n\nThe update of the file is here, resiko.\n\nAda resiko.'
  expect(checkSpelling(text).map(({ start, end }) => [start, end])).toEqual([
    [7, 13],
    [text.lastIndexOf('resiko'), text.lastIndexOf('resiko') + 6],
  ])
})

const word = fc.oneof(
  fc.constantFrom(...[...fixes, ...warnings, ...right].flatMap((cells) => (cells[1] ?? cells[0] ?? '').split(' '))),
  fc.constantFrom('di', 'ke', 'Rp', 'non', '“', '"', '5', '3.5', 'juta', 'an', '-', '\n\n', '.', '😀'),
)
const prose = fc.oneof(
  fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', '', '\n'))).map((pairs) => pairs.flat().join('')),
  fc.string({ unit: 'binary' }),
)

test('faults stand where they say, in order and apart', () => {
  fc.assert(
    fc.property(prose, (text) => {
      let end = 0
      for (const fault of checkSpelling(text)) {
        expect(fault.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(fault.start, fault.end)).toBe(fault.actual)
        expect(fault.expected).not.toBe(fault.actual)
        end = fault.end
      }
    }),
    { numRuns: 300 },
  )
})

test('applying every fix comes to rest', () => {
  fc.assert(
    fc.property(prose, (text) => {
      let fixed = text
      for (let round = 0; round < 5; round += 1) fixed = applyFixes(fixed, checkSpelling(fixed))
      expect(checkSpelling(fixed).filter(isFixable)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

function applyFixes(text: string, faults: readonly SpellingFault[]): string {
  return faults
    .toReversed()
    .reduce(
      (rest, { start, end, actual, expected }) => rest.slice(0, start) + (expected ?? actual) + rest.slice(end),
      text,
    )
}

function isFixable({ expected }: SpellingFault): boolean {
  return expected !== undefined
}
