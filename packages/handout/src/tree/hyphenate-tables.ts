import { softHyphens } from '@dwibahasa/bahasa'
import type { Document, Table } from '@dwibahasa/model'
import { mapNodes, type NodeChange } from './map-nodes.js'
import { tablePlace } from './table-place.js'
import { type TableRoom, tableRoom } from './table-room.js'

/** A document whose crowded tables have their Indonesian words broken between syllables; of English ones the browser knows. */
export function hyphenateTables(document: Document, rooms?: ReadonlyMap<string, TableRoom>): Document {
  if (document.locale !== 'id') return document
  // Parents are gone through before their children.
  const inside = new Set<unknown>()
  const isCrowded = (table: Table): boolean => {
    const place = tablePlace(rooms?.get(table.key ?? '') ?? tableRoom(table), rooms !== undefined)
    return place.isLandscape || place.isCrowded
  }
  const change: NodeChange = (node) => {
    if (node.type === 'text') {
      return inside.has(node) && typeof node.value === 'string' ? { ...node, value: softHyphens(node.value) } : node
    }
    const goesOn = inside.has(node) ? node.type !== 'foreign' : node.type === 'table' && isCrowded(node)
    if (goesOn && 'children' in node && Array.isArray(node.children))
      for (const child of node.children) inside.add(child)
    return node
  }
  return { ...document, children: mapNodes(document.children, change) }
}
