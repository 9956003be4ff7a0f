import type { Block } from '@dwibahasa/model'
import { childBlocks } from './child-blocks.js'

/** Whether a block has text of its own, and so can go stale; the others only hold such blocks. */
export function hasOwnText(block: Block): boolean {
  return childBlocks(block).length === 0 && block.type !== 'thematicBreak'
}
