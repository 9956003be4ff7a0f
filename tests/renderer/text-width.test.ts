import type { BlockContent, Document, PhrasingContent } from '@dwibahasa/model'
import { toParallelText } from '@dwibahasa/renderer/parallel'
import { displayWidth, padText, toText, wrapText } from '@dwibahasa/renderer/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDocument } from './arbitrary-document.js'

describe('the width of', () => {
  test.each([
    ['nothing', '', 0],
    ['Latin letters', 'Diplomasi', 9],
    ['letters with marks, composed', 'é', 1],
    ['letters with marks, combined', 'e\u0301', 1],
    ['a letter with many marks', `a${'\u0300\u0323'.repeat(20)}`, 1],
    ['Greek and Cyrillic', 'ειρήνη мир', 10],
    ['signs', '→ ≤ € № …', 9],
    ['a no-break space', 'Rp\u00a05', 4],
    ['a soft hyphen', 'ke\u00adterangan', 10],
    ['a zero width space', 'a\u200bb', 2],
    ['a zero width joiner alone', '\u200d', 0],
    ['Chinese', '外交', 4],
    ['Chinese beyond the first plane', '𠀀𠀁', 4],
    ['hiragana and katakana', 'がガ', 4],
    ['katakana with a combining mark', 'か\u3099', 2],
    ['halfwidth katakana', 'ｶﾞ', 2],
    ['fullwidth Latin', 'Ａ！', 4],
    ['Hangul syllables', '외교', 4],
    ['a Hangul syllable of jamo', '\u1112\u1161\u11ab', 2],
    ['Chinese punctuation', '〈〉、。', 8],
    ['angle brackets of the old block', '\u2329\u232a', 4],
    ['vertical forms', '\ufe10', 2],
    ['Thai with marks above', 'ที่', 1],
    ['Arabic with marks', 'سَلام', 4],
    ['an emoji', '🕊', 1],
    ['an emoji that is one by default', '🌏', 2],
    ['an emoji that is one by its selector', '🕊\ufe0f', 2],
    ['a sign that is an emoji by its selector', '❤\ufe0f', 2],
    ['a family of four, joined', '👨‍👩‍👧‍👦', 2],
    ['an emoji with a tone of skin', '👍🏽', 2],
    ['a joined emoji with a tone of skin', '👩🏽‍⚖️', 2],
    ['a flag', '🇮🇩', 2],
    ['two flags', '🇮🇩🇬🇧', 4],
    ['a flag of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['a keycap', '1\ufe0f⃣', 2],
    ['rules', '│─┼', 3],
    ['Latin and Chinese', 'a外b', 4],
  ])('%s', (_name, text, width) => expect(displayWidth(text)).toBe(width))

  test('text that is padded is the one asked for', () => {
    for (const text of ['a', '外交', '👨‍👩‍👧‍👦', '🇮🇩 e\u0301']) {
      expect(displayWidth(padText(text, 12, 'center'))).toBe(12)
    }
  })
})

describe('a word is broken', () => {
  test.each([
    [
      'at a soft hyphen, which shows there',
      'per\u00adtang\u00adgung\u00adja\u00adwab\u00adan',
      10,
      ['pertang-', 'gungjawab-', 'an'],
    ],
    ['nowhere else than where it must be', 'a per\u00adtang\u00adgung', 20, ['a pertanggung']],
    ['after as much as fits', 'aku ber\u00adtang\u00adgung', 10, ['aku ber-', 'tanggung']],
    ['at a zero width space, without a hyphen', 'abc\u200bdef\u200bghi', 6, ['abcdef', 'ghi']],
    ['between Chinese letters', '外交部发言人', 5, ['外交', '部发', '言人']],
    ['not otherwise', 'pertanggungjawaban', 10, ['pertanggungjawaban']],
    ['not at a no-break space', 'Rp\u00a05.000', 4, ['Rp\u00a05.000']],
  ])('%s', (_name, text, width, lines) => expect(wrapText(text, width)).toEqual(lines))

  test.each([
    ['a plain one', 'abcdefg', ['abc', 'def', 'g']],
    ['flags, which stay whole', '🇮🇩🇬🇧🇲🇾', ['🇮🇩', '🇬🇧', '🇲🇾']],
    ['a family, which stays whole', 'ab👨‍👩‍👧‍👦c', ['ab', '👨‍👩‍👧‍👦c']],
    ['soft hyphens that are too far apart', 'abcd\u00adef', ['ab', 'cd-', 'ef']],
  ])('and cut where that is asked: %s', (_name, text, lines) => expect(wrapText(text, 3, true)).toEqual(lines))

  test('and no soft hyphen is left in a text that is not wrapped', () =>
    expect(wrapText('per\u00adtang\u200bgung', Number.POSITIVE_INFINITY)).toEqual(['pertanggung']))
})

const graphemes = [
  'a',
  'Z',
  'é',
  'e\u0301',
  '外',
  '交',
  '🇮🇩',
  '👨‍👩‍👧‍👦',
  '❤\ufe0f',
  '-',
  '\u00ad',
  '\u200b',
  '(',
  '…',
  '１',
  '。',
  '「',
  'ｶ',
  '\u00a0',
]
const word = fc.array(fc.constantFrom(...graphemes), { maxLength: 7 }).map((letters) => letters.join(''))
const line = fc
  .array(fc.oneof(word, fc.constantFrom(' ', '\t', '\n', 'x')), { maxLength: 12 })
  .map((words) => words.join(' '))
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  line.map((value): PhrasingContent => ({ type: 'text', value: ` ${value} ` })),
  fc.constant<PhrasingContent>({ type: 'break' }),
  fc.constant<PhrasingContent>({ type: 'link', url: 'https://a.example/', children: [{ type: 'text', value: 'x' }] }),
)
const inlines = fc.array(inline, { maxLength: 4 })
const paragraph = inlines.map((children): BlockContent => ({ type: 'paragraph', children }))
const table = fc.array(fc.array(inlines, { maxLength: 5 }), { maxLength: 4 }).map(
  (rows): BlockContent => ({
    type: 'table',
    align: [],
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  }),
)
const around = (blocks: fc.Arbitrary<BlockContent>): fc.Arbitrary<BlockContent> =>
  fc
    .tuple(fc.array(blocks, { maxLength: 3 }), fc.constantFrom('blockquote', 'note', 'list', 'ordered'), fc.boolean())
    .map(([children, type, spread]): BlockContent => {
      if (type === 'blockquote' || type === 'note') return { type, children }
      const items = children.map((child) => ({ type: 'listItem', children: [child] }) as const)
      return { type: 'list', ordered: type === 'ordered', start: 98, spread, children: items }
    })
const flat = fc.oneof(paragraph, table)
const nested = fc.oneof(flat, around(fc.oneof(flat, around(flat))))
const documentIn = (locale: 'id' | 'en'): fc.Arbitrary<Document> =>
  fc.array(nested, { maxLength: 4 }).map((children) => ({ type: 'root', locale, children }))

const widest = (text: string) => Math.max(...text.split('\n').map(displayWidth))

test('a long word is as wide as its letters, wherever it is taken apart', () => {
  for (const before of [0, 1, 2, 3, 5, 8, 13]) {
    const word = `${'a'.repeat(before)}${'👨‍👩‍👧‍👦🇮🇩e\u0301外'.repeat(400)}`
    expect(displayWidth(word)).toBe(before + 400 * 7)
    expect(
      wrapText(word, 7, true)
        .map(displayWidth)
        .every((width) => width <= 7),
    ).toBe(true)
    expect(wrapText(word, 7, true).join('')).toBe(word)
  }
})

test('no line is wider than asked, where every word finds a place', () => {
  fc.assert(
    fc.property(documentIn('id'), fc.integer({ min: 40, max: 90 }), (document, width) => {
      for (const links of ['none', 'references'] as const) {
        expect(widest(toText(document, { width, links }))).toBeLessThanOrEqual(width)
      }
    }),
    { numRuns: 500 },
  )
})

test('no line of two columns is wider than asked, whatever they hold', () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryDocument, documentIn('id')),
      fc.oneof(arbitraryDocument, documentIn('en')),
      fc.integer({ min: 40, max: 120 }),
      (id, en, width) => {
        expect(widest(toParallelText({ id, en }, { width, links: 'none' }))).toBeLessThanOrEqual(width)
      },
    ),
    { numRuns: 300 },
  )
})

test('no line ends in a blank, and nothing is left of soft hyphens', () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryDocument, documentIn('id')),
      fc.option(fc.integer({ min: 20, max: 90 })),
      (document, width) => {
        const text = toText(document, width === null ? {} : { width })
        expect(text).not.toMatch(/[ \t]\n/)
        expect(toText(document, { width: 40 })).not.toMatch(/[\u00ad\u200b]/)
      },
    ),
    { numRuns: 300 },
  )
})

test('wrapping changes nothing but where lines end', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 40 }), fc.boolean(), (text, width, cut) => {
      // Without soft hyphens, which show where they are broken.
      const plain = text.replaceAll('\u00ad', '')
      const lines = wrapText(plain, width, cut)
      expect(lines.join('').replace(/[ \t\n]/g, '')).toBe(plain.replace(/[ \t\n\u200b]/g, ''))
      // Each letter that can be wrapped at all has its place.
      if (cut && width > 1) expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
    }),
    { numRuns: 1000 },
  )
})

describe('a table that no width is enough for becomes records', () => {
  const cells = (...values: readonly string[]) => ({
    type: 'tableRow' as const,
    children: values.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
  })
  const documentOf = (...rows: readonly ReturnType<typeof cells>[]): Document => ({
    type: 'root',
    locale: 'en',
    children: [{ type: 'table', align: [], children: rows }],
  })

  test.each([
    [
      'a line for each cell, after the name of its column',
      documentOf(
        cells('Country', 'Capital', 'Ministry'),
        cells('Indonesia', 'Jakarta', 'Kemlu'),
        cells('Malaysia', 'Putrajaya', 'Wisma Putra'),
      ),
      'Country: Indonesia\nCapital: Jakarta\nMinistry: Kemlu\n\nCountry: Malaysia\nCapital: Putrajaya\nMinistry: Wisma\n  Putra\n',
    ],
    [
      'cells without a name, and none that say nothing and have none',
      documentOf(cells('Name', '', ''), cells('aaaaaa', 'bbbbbb', ''), cells('cccccc')),
      'Name: aaaaaa\nbbbbbb\n\nName: cccccc\n',
    ],
    ['a head alone', documentOf(cells('Country', 'Capital', 'Ministry')), 'Country | Capital |\nMinistry\n'],
  ])('%s', (_name, document, text) => expect(toText(document, { width: 20 })).toBe(text))
})
