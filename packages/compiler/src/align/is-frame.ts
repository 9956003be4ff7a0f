import type { BlockPair } from './block-pair.js'

/**
 * Whether one language alone has a block, and all that it holds stands elsewhere in the other: a list from which every item
 * was moved to another. Nothing of it is missing.
 */
export function isFrame({ id, en, placeOf, loose, children }: BlockPair): boolean {
  if (loose || placeOf !== undefined || (id !== undefined && en !== undefined) || children.length === 0) return false
  return children.every((child) => child.moved === true || child.placeOf !== undefined || isFrame(child))
}
