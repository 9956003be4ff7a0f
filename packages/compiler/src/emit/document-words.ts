import type { Block, Document } from '@dwibahasa/model'
import { childBlocks } from '../align/child-blocks.js'
import { plainText } from '../parse/plain-text.js'
import { countWords } from './count-words.js'

/** How many words a document has in its own language; those of blocks that stand in for missing ones are not its own. */
export function documentWords(node: Document | Block): number {
  if (node.type !== 'root' && node.locale !== undefined) return 0
  const blocks = childBlocks(node)
  if (blocks.length > 0) return blocks.reduce((sum, block) => sum + documentWords(block), 0)
  return node.type === 'root' ? 0 : countWords(plainText(node))
}
