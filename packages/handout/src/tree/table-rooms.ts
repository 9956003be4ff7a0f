import type { Document } from '@dwibahasa/model'
import { mapNodes, type NodeChange } from './map-nodes.js'
import { type TableRoom, tableRoom } from './table-room.js'

/** What the tables of two documents need, by key: twins get the room of the larger one, so that they look alike. */
export function tableRooms(documents: readonly Document[]): ReadonlyMap<string, TableRoom> {
  const rooms = new Map<string, TableRoom>()
  const note: NodeChange = (node) => {
    if (node.type !== 'table' || typeof node.key !== 'string') return node
    const { columns, letters, breaks, rows } = tableRoom(node)
    const known = rooms.get(node.key)
    rooms.set(node.key, {
      columns: Math.max(columns, known?.columns ?? 0),
      letters: Math.max(letters, known?.letters ?? 0),
      breaks: breaks || known?.breaks === true,
      rows: known && sum(known.rows) > sum(rows) ? known.rows : rows,
    })
    return node
  }
  for (const { children } of documents) mapNodes(children, note)
  return rooms
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
