import { checkSpelling, differingMentions, findNegations, guessLanguage } from '@dwibahasa/bahasa'
import { expect, test } from 'vitest'

const seeds = [
  '1',
  '1,',
  '1.234.',
  '5–',
  '17 Agustus ',
  'a hundred ',
  'dua puluh ',
  'ke-',
  'Rp ',
  '12:30 ',
  '“"',
  'di ',
  'disini ',
  'tidak',
  ' ',
]

test.each(seeds)('a long text of %j is read without exhausting the stack', (seed) => {
  const text = seed.repeat(300_000 / seed.length)
  const { id, en } = differingMentions(text, text)
  expect([...id.dates, ...en.dates].length + id.numbers.length + en.numbers.length).toBeLessThan(text.length)
  expect(checkSpelling(text).every(({ start, end, actual }) => text.slice(start, end) === actual)).toBe(true)
  expect(findNegations(text, 'id').every(({ text: word }) => word === 'tidak')).toBe(true)
  expect(guessLanguage(text).confidence).toBeLessThanOrEqual(1)
})
