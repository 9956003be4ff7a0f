import type { BlockContent, Document } from '@dwibahasa/model'
import { toParallelText } from '@dwibahasa/renderer/parallel'
import { describe, expect, test } from 'vitest'

const code = (value: string): BlockContent => ({ type: 'code', key: 'c', value })
const documentIn = (locale: 'id' | 'en', ...children: BlockContent[]): Document => ({ type: 'root', locale, children })
const quote = (...children: BlockContent[]): BlockContent => ({ type: 'blockquote', key: 'q', children })
const item = (...children: BlockContent[]): BlockContent => ({
  type: 'list',
  key: 'l',
  ordered: false,
  children: [{ type: 'listItem', key: 'i', children }],
})
/** The lines of the left column of two, 20 columns wide, below the names of the languages. */
const linesOf = (block: BlockContent) =>
  toParallelText({ id: documentIn('id', block), en: documentIn('en') }, { width: 43 })
    .split('\n')
    .slice(2)
    .map((line) => line.slice(0, 20).trimEnd())
    .filter((line) => line !== '')

describe('what is wider than its column goes on', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  test.each([
    ['code under its indent', code(letters), ['    abcdefghijklmnop', '    qrstuvwxyz']],
    ['code behind the bar of a quote', quote(code(letters)), ['>     abcdefghijklmn', '>     opqrstuvwxyz']],
    ['code under the words of an item', item(code(letters)), ['-     abcdefghijklmn', '      opqrstuvwxyz']],
    [
      'code that has an indent of its own under that',
      code(`x\n  ${letters}`),
      ['    x', '      abcdefghijklmn', '      opqrstuvwxyz'],
    ],
    ['code that looks like a quote as code', code(`> ${letters}`), ['    > abcdefghijklmn', '    opqrstuvwxyz']],
    [
      'a long word of an item under its words',
      item({ type: 'paragraph', key: 'p', children: [{ type: 'text', value: letters }] }),
      ['- abcdefghijklmnopqr', '  stuvwxyz'],
    ],
    [
      'what lies deeper than half of the column wherever there is room',
      code(`            ${letters}`),
      ['                abcd', 'efghijklmnopqrstuvwx', 'yz'],
    ],
  ])('%s', (_name, block, lines) => {
    expect(linesOf(block)).toEqual(lines)
  })
})
