import type { BlockContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { addBlock } from './add-block.js'
import { addChild } from './add-child.js'
import { cleanValue } from './clean-value.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild } from './element-node.js'

/** Adds blocks that follow each other, and gives the children back. */
export function addBlocks(
  into: ElementChild[],
  blocks: readonly BlockContent[],
  context: ElementContext,
): ElementChild[] {
  if (context.depth >= maximumDepth) return addChild(into, cleanValue(textContent(childrenOf(blocks))))
  context.depth++
  for (const block of childrenOf(blocks)) if (isNode(block)) addBlock(into, block, context)
  context.depth--
  return into
}
