import type { Table } from '@dwibahasa/model'
import { type TableRoom, tableRoom } from '../tree/table-room.js'

/** From so many letters on, a table has no place in one of two columns. */
const wide = 72
/** From so many letters on, a table lies on a landscape page: the type that would hold it on a portrait one cannot be read. */
const landscape = 120
/** From so many letters on, all words may be broken: not even a landscape page holds them whole. */
const crowded = 190

/** From so many lines on, which are half a page, a table may go on overleaf: kept in one piece it would leave too much paper blank. */
const long = 26
/** What stands between two rows, in lines. */
const rowGap = 0.7

/** A table that tells the style sheet of its needs; `rooms` are known ones, by key, where it is one of two columns. */
export function sheetTableHtml(table: Table, html: string, rooms?: ReadonlyMap<string, TableRoom>): string {
  const { columns, letters, breaks, rows } = rooms?.get(table.key ?? '') ?? tableRoom(table)
  const line = lineLetters(letters, rooms !== undefined)
  const lines = rows.reduce((sum, row) => sum + Math.max(1, row / line) + rowGap, 0)
  const classes = [
    'dwi-table',
    ...(letters > wide ? ['sheet-wide'] : []),
    ...(letters > landscape ? ['sheet-landscape'] : []),
    ...(breaks || letters > crowded ? ['sheet-crowded'] : []),
    ...(lines > long ? ['sheet-long'] : []),
  ].join(' ')
  return html.replace(
    '<div class="dwi-table"',
    `<div class="${classes}" style="--columns:${columns};--letters:${letters}"`,
  )
}

/** About how many letters a line of such a table holds on paper. */
function lineLetters(letters: number, isInColumn: boolean): number {
  if (letters > landscape) return 170
  return isInColumn && letters <= wide ? 48 : 90
}
