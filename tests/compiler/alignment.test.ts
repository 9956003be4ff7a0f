import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { alignMarkdown } from '@dwibahasa/compiler/align'
import { describe, expect, test } from 'vitest'
import { pairLine } from './pair-line.js'

const fixtures = fileURLToPath(new URL('../fixtures/compiler/alignment', import.meta.url))

describe('which blocks say the same', () => {
  test.each(readdirSync(fixtures).sort())('%s', (name) => {
    const read = (file: string): string => readFileSync(`${fixtures}/${name}/${file}`, 'utf8')
    const { pairs } = alignMarkdown(read('id.md'), read('en.md'))
    expect(pairs.map((pair) => `${pairLine(pair)}\n`).join('')).toBe(read('pairs.txt'))
  })
})

test('a glossary tells apart what nothing else does', () => {
  const id = 'Lihat padi.\n\nLihat kopi.\n\nLihat laut.\n'
  const en = 'See the rice.\n\nSee the sea.\n'
  const glossary = [
    ['padi', 'rice'],
    ['laut', 'sea'],
  ] as const
  expect(alignMarkdown(id, en, { glossary }).pairs.map(pairLine)).toEqual([
    'paragraph 1 = 1',
    'paragraph 3 = none',
    'paragraph 5 = 3',
  ])
})

test('of equal blocks the first belongs to the first, however many there are', () => {
  const answers = 'Ya.\n\n'.repeat(200)
  const expected = Array.from({ length: 200 }, (_, at) => `paragraph ${2 * at + 1} = ${2 * at + 1}`)
  expect(alignMarkdown(answers, answers).pairs.map(pairLine)).toEqual(expected)
})

test('what two places have an equal claim to is paired with little confidence', () => {
  const { pairs } = alignMarkdown('Ya.\n\nYa.\n\nYa.\n', 'Yes.\n\nYes.\n')
  expect(pairs.length).toBeGreaterThan(0)
  expect(pairs.filter(({ confidence }) => confidence >= 0.9)).toEqual([])
})
