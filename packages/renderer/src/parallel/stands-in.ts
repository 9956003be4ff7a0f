import type { BlockContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'

/** Whether all of a block is in the other language, in the place of one that is missing. */
export function standsIn(block: BlockContent): boolean {
  if (block.status === 'missing') return true
  if (block.type !== 'list') return false
  const items = childrenOf(block.children)
  return items.length === 1 && items[0]?.status === 'missing'
}
