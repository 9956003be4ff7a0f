import type { Unit } from './unit.js'

/** Cells of two rows that belong together: by column; where one row has more, its last ones stand alone. */
export function pairCells<Node>(
  id: Unit<Node>,
  en: Unit<Node>,
): readonly { readonly id?: Unit<Node>; readonly en?: Unit<Node> }[] {
  const width = Math.max(id.cells.length, en.cells.length)
  return Array.from({ length: width }, (_, column) => {
    const [one, other] = [id.cells[column], en.cells[column]]
    return { ...(one === undefined ? {} : { id: one }), ...(other === undefined ? {} : { en: other }) }
  })
}
