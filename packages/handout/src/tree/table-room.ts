import type { Table } from '@dwibahasa/model'
import { displayWidth, toText } from '@dwibahasa/renderer/text'

/** What a table needs, for the style sheet to find its place and its size of type. */
export interface TableRoom {
  readonly columns: number
  /** How many letters wide it is where no word is broken and all other lines are. */
  readonly letters: number
  /** Whether one of its words is broken all the same, because it is as long as an address. */
  readonly breaks: boolean
  /** How many letters each row has. */
  readonly rows: readonly number[]
}

/** The room between two columns, in letters. */
const gap = 2
/** Longer words, which are addresses for the most part, are broken: no column is made for them. */
const longestWord = 24

/** Measures a table. */
export function tableRoom(table: Table): TableRoom {
  const widths: number[] = []
  const rows: number[] = []
  let longest = 0
  for (const row of listOf(table.children)) {
    let length = 0
    for (const [column, cell] of listOf(row?.children).entries()) {
      const paragraph = { type: 'paragraph', children: listOf(cell?.children) } as const
      const text = toText({ type: 'root', locale: 'id', children: [paragraph] }, { links: 'none' })
      const words = text.split(/\s|(?<=-)/)
      length += displayWidth(text)
      const width = words.reduce((most, word) => Math.max(most, wordWidth(word)), 1)
      widths[column] = Math.max(widths[column] ?? 1, Math.min(width, longestWord))
      longest = Math.max(longest, width)
    }
    rows.push(length)
  }
  const letters = Math.ceil(widths.reduce((sum, width) => sum + width + gap, 0))
  return { columns: widths.length, letters, breaks: longest > longestWord, rows }
}

/** The place of a word, in letters: capitals take the room of one and a half. */
function wordWidth(word: string): number {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  return displayWidth(word) + capitals / 2
}

/** Whatever stands where a tree has a list: it may come from anywhere. */
function listOf<Item>(field: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(field) ? field : []
}
