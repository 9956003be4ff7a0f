import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DiffPart, wordDiff } from '../../packages/cli/src/report/word-diff.js'

function written(parts: readonly DiffPart[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return parts
    .map(({ kind, text, spaced }, at) => `${spaced && at > 0 ? ' ' : ''}${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('')
}

test.each([
  ['satu dua tiga', 'satu dua tiga', 'satu dua tiga'],
  ['satu dua tiga', 'satu tiga', 'satu [-dua-] tiga'],
  ['satu tiga', 'satu dua tiga', 'satu {+dua+} tiga'],
  ['satu dua.', 'satu dua tiga.', 'satu dua {+tiga+}.'],
  ['berlaku 5 tahun, lalu', 'berlaku 10 tahun, lalu', 'berlaku [-5-] {+10+} tahun, lalu'],
  ['', 'baru', '{+baru+}'],
  ['lama', '', '[-lama-]'],
])('from %j to %j: %s', (before, after, expected) => {
  expect(written(wordDiff(before, after))).toBe(expected)
})

test('says all of both texts, and nothing else', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c,', 'd.', '...', '(e)', 'f'), { maxLength: 12 })
    .map((words) => words.join(' '))
  const letters = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
    parts.flatMap(({ kind, text: one }) => (kind === without ? [] : one.replaceAll(' ', ''))).join('')
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after)
      expect(letters(parts, 'added')).toBe(before.replaceAll(' ', ''))
      expect(letters(parts, 'removed')).toBe(after.replaceAll(' ', ''))
    }),
  )
})

test('of texts too long for a table still says all of both', () => {
  const long = (mark: string): string => Array.from({ length: 1500 }, (_, at) => `${mark}${at}`).join(' ')
  const parts = wordDiff(`awal ${long('a')} akhir`, `awal ${long('b')} akhir`)
  expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
})
