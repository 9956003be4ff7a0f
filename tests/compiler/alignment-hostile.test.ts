import { alignMarkdown } from '@dwibahasa/compiler/align'
import { describe, expect, test } from 'vitest'

const times = (count: number, item: (at: number) => string, between = '\n\n'): string =>
  Array.from({ length: count }, (_, at) => item(at)).join(between)

/** A made-up word for a number, of letters alone. */
function word(number: number, beginning = ''): string {
  const syllables = number.toString(18).split('')
  return beginning + syllables.map((digit) => `${'bcdfghjklmnpqrstvw'[Number.parseInt(digit, 18)]}a`).join('')
}

/** Texts that would make a careless aligner slow, fill its memory, or overflow its figures. */
const hostile: readonly (readonly [name: string, id: string, en: string])[] = [
  ['2,000 blocks with nothing in common', times(2000, (at) => word(at)), times(2000, (at) => word(at, 'x'))],
  ['5,000 blocks and 10', times(5000, (at) => word(at)), times(10, (at) => word(at))],
  ['10 blocks and 5,000', times(10, (at) => word(at)), times(5000, (at) => word(at))],
  ['2,000 equal blocks', 'Ya.\n\n'.repeat(2000), 'Ya.\n\n'.repeat(2000)],
  ['1,500 equal items and 1,000', '- Ya.\n'.repeat(1500), '- Yes.\n'.repeat(1000)],
  ['10,000 empty headings', '#\n'.repeat(10_000), '##\n'.repeat(10_000)],
  ['1,000 blocks in reverse', times(1000, (at) => word(at * 7)), times(1000, (at) => word((999 - at) * 7))],
  ['a paragraph of 50,000 words', times(50_000, (at) => word(at % 20_000), ' '), times(50_000, (at) => word(at), ' ')],
  // Every word of one stands with every word of the other, twice.
  [
    'pairs of 8,000 words each',
    times(2, () => times(8000, (at) => word(at), ' ')),
    times(2, () => times(8000, (at) => word(at, 'z'), ' ')),
  ],
  [
    '8,000 words that begin alike',
    times(8000, (at) => word(at, 'diplo'), ' '),
    times(8000, (at) => word(at, 'diplo'), ' '),
  ],
  ['8,000 names with a number', times(8000, (at) => `butir${at}`, ' '), times(8000, (at) => `butir${at}`, ' ')],
  ['100,000 closing brackets', `${')'.repeat(100_000)}a`, `${'”'.repeat(100_000)}a`],
  ['tags that are never closed', '<a '.repeat(20_000), '<img src='.repeat(20_000)],
  ['5,000 directives in directives', `${':a['.repeat(5000)}b${']'.repeat(5000)}`, ':a['.repeat(5000)],
  ['directives that are never closed', ':a{'.repeat(20_000), ':a{"'.repeat(20_000)],
  ['addresses of dots', `[a](${'.id'.repeat(20_000)})`, `[a](${'/id'.repeat(20_000)})`],
  ['90 lists in lists', times(90, (at) => `${'  '.repeat(at)}- a`, '\n'), `${'- '.repeat(90)}a`],
  ['900 quotes', `${'> '.repeat(900)}a`, `${'> '.repeat(300)}a`],
  [
    'a table of 1,000 rows with fewer columns',
    `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(1000)}`,
    `|a|\n|-|\n${'|1|\n'.repeat(1000)}`,
  ],
  ['NUL bytes', '\0\n\n'.repeat(300), '\0'.repeat(300)],
  ['names of what objects inherit', '__proto__ constructor toString', 'constructor\n\n__proto__\n\n[a](__proto__)'],
]

describe('texts that attack are aligned', () => {
  test.each(hostile)('%s', (_, id, en) => {
    const { pairs } = alignMarkdown(id, en)
    const isSound = pairs.every(({ confidence }) => confidence >= 0 && confidence <= 1)
    expect(isSound).toBe(true)
    for (const [side, file] of [
      ['id', id],
      ['en', en],
    ] as const) {
      const lines = pairs.filter(({ kind }) => kind !== 'tableCell').flatMap((pair) => pair[side])
      const alone = alignMarkdown(file, '').pairs.filter(({ kind }) => kind !== 'tableCell')
      expect(lines.length).toBe(alone.length)
    }
  })
})

test('what nests too deep is said with a code', () => {
  expect(() => alignMarkdown('> '.repeat(5000), 'a')).toThrow(expect.objectContaining({ code: 'nesting-too-deep' }))
})
