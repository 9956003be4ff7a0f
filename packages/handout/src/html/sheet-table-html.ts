import type { Table } from '@dwibahasa/model'
import { tablePlace } from '../tree/table-place.js'
import { type TableRoom, tableRoom } from '../tree/table-room.js'

/** A table that tells the style sheet of its needs; `rooms` are known ones, by key, where it is one of two columns. */
export function sheetTableHtml(table: Table, html: string, rooms?: ReadonlyMap<string, TableRoom>): string {
  const room = rooms?.get(table.key ?? '') ?? tableRoom(table)
  const { isWide, isLandscape, isCrowded, isLong } = tablePlace(room, rooms !== undefined)
  const classes = [
    'dwi-table',
    ...(isWide ? ['sheet-wide'] : []),
    ...(isLandscape ? ['sheet-landscape'] : []),
    ...(isCrowded ? ['sheet-crowded'] : []),
    ...(isLong ? ['sheet-long'] : []),
  ].join(' ')
  return html.replace(
    '<div class="dwi-table"',
    `<div class="${classes}" style="--columns:${room.columns};--letters:${room.letters}"`,
  )
}
