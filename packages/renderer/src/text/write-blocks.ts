import type { BlockContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { cleanText } from './clean-text.js'
import type { TextContext } from './text-context.js'
import { wrapText } from './wrap-text.js'
import { writeBlock } from './write-block.js'
import { writeLines } from './write-lines.js'

/** Writes blocks that follow each other, with one blank line between them, or none where they are tight. */
export function writeBlocks(blocks: readonly BlockContent[], width: number, context: TextContext, tight = false): void {
  if (context.depth >= maximumDepth) {
    writeLines(wrapText(cleanText(textContent(childrenOf(blocks))), width), context)
    return
  }
  context.depth++
  const { gap } = context
  const { length } = context.text
  for (const block of childrenOf(blocks)) {
    if (!isNode(block)) continue
    if (context.text.length > length) context.gap = tight ? undefined : context.prefix
    writeBlock(block, width, context)
  }
  context.gap = context.text.length > length ? undefined : gap
  context.depth--
}
