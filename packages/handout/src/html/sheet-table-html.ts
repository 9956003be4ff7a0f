import type { Table } from '@dwibahasa/model'
import { type TableRoom, tableRoom } from '../tree/table-room.js'

/** From so many letters on, a table has no place in one of two columns. */
const wide = 72
/** From so many letters on, a table lies on a landscape page: the type that would hold it on a portrait one cannot be read. */
const landscape = 120
/** From so many letters on, all words may be broken: not even a landscape page holds them whole. */
const crowded = 190

/** A table that tells the style sheet of its needs; `rooms` are known ones, by key. */
export function sheetTableHtml(table: Table, html: string, rooms: ReadonlyMap<string, TableRoom>): string {
  const { columns, letters, breaks } = rooms.get(table.key ?? '') ?? tableRoom(table)
  const classes = [
    'dwi-table',
    ...(letters > wide ? ['sheet-wide'] : []),
    ...(letters > landscape ? ['sheet-landscape'] : []),
    ...(breaks || letters > crowded ? ['sheet-crowded'] : []),
  ].join(' ')
  return html.replace(
    '<div class="dwi-table"',
    `<div class="${classes}" style="--columns:${columns};--letters:${letters}"`,
  )
}
