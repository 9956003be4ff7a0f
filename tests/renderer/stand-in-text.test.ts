import type { BlockContent, Document, TableRow } from '@dwibahasa/model'
import { toText } from '@dwibahasa/renderer/text'
import { expect, test } from 'vitest'

const text = (value: string) => [{ type: 'text', value }] as const
const paragraph = (value: string) => ({ type: 'paragraph', children: text(value) }) as const
const row = (...cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: text(cell) })),
})
const missing = { status: 'missing', locale: 'id' } as const

const cases: readonly (readonly [string, BlockContent, string])[] = [
  ['a paragraph', { ...paragraph('Tambahkan garam.'), ...missing }, '[ID] Tambahkan garam.\n'],
  ['a heading', { type: 'heading', depth: 2, children: text('Bahan'), ...missing }, '[ID] Bahan\n     -----\n'],
  [
    'a list, once',
    {
      type: 'list',
      ordered: false,
      ...missing,
      children: ['satu', 'dua'].map((one) => ({ type: 'listItem', children: [paragraph(one)] })),
    },
    '[ID] - satu\n     - dua\n',
  ],
  [
    'an item',
    { type: 'list', ordered: true, children: [{ type: 'listItem', ...missing, children: [paragraph('garam')] }] },
    '1. [ID] garam\n',
  ],
  ['a quote', { type: 'blockquote', children: [paragraph('Enak.')], ...missing }, '[ID] > Enak.\n'],
  ['code', { type: 'code', value: 'masak()\nmakan()', ...missing }, '[ID]     masak()\n         makan()\n'],
  [
    'a row of a table',
    { type: 'table', align: [], children: [row('A', 'B'), { ...row('garam', '1'), ...missing }] },
    '┌────────────┬───┐\n│ A          │ B │\n├────────────┼───┤\n│ [ID] garam │ 1 │\n└────────────┴───┘\n',
  ],
  [
    'a table',
    { type: 'table', align: [], children: [row('A'), row('b')], ...missing },
    '[ID] ┌───┐\n     │ A │\n     ├───┤\n     │ b │\n     └───┘\n',
  ],
  [
    'a box, and the label of one',
    { type: 'note', children: [{ ...paragraph('Awas'), label: true, ...missing }, paragraph('Hot.')] },
    '┌─ Note: [ID] Awas\n│ Hot.\n└─\n',
  ],
  [
    'a footnote',
    {
      type: 'footnoteDefinition',
      identifier: 'a',
      number: 1,
      references: 1,
      children: [paragraph('Garam laut.')],
      ...missing,
    },
    'Footnotes\n---------\n\n[1] [ID] Garam laut.\n',
  ],
  ['no rule', { type: 'thematicBreak', ...missing }, '* * *\n'],
  ['no block of its own language', { ...paragraph('Add salt.'), status: 'missing', locale: 'en' }, 'Add salt.\n'],
  ['no block that is stale', { ...paragraph('Add salt.'), status: 'stale' }, 'Add salt.\n'],
]

test.each(cases)('a mark says that the other language stands in: %s', (_, block, expected) => {
  const document: Document = { type: 'root', locale: 'en', children: [block] }
  expect(toText(document)).toBe(expected)
})

test('what stands in keeps to the width', () => {
  const document: Document = {
    type: 'root',
    locale: 'en',
    children: [{ ...paragraph('garam '.repeat(20)), ...missing }],
  }
  const lines = toText(document, { width: 30 }).trimEnd().split('\n')
  expect(lines[0]).toBe('[ID] garam garam garam garam')
  expect(new Set(lines.slice(1).map((line) => line.slice(0, 6)))).toEqual(new Set(['     g']))
})
