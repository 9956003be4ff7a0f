import type { BlockContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { blockLines } from './block-lines.js'
import { cleanText } from './clean-text.js'
import type { TextContext } from './text-context.js'
import { wrapText } from './wrap-text.js'

/** Blocks that follow each other, with one blank line between them, or none where they are tight. */
export function blocksLines(
  blocks: readonly BlockContent[],
  width: number,
  context: TextContext,
  tight = false,
): string[] {
  if (context.depth >= maximumDepth) return wrapText(cleanText(textContent(childrenOf(blocks))), width)
  context.depth++
  const lines: string[] = []
  for (const block of childrenOf(blocks)) {
    const added = isNode(block) ? blockLines(block, width, context) : []
    if (added.length > 0 && lines.length > 0 && !tight) lines.push('')
    for (const line of added) lines.push(line)
  }
  context.depth--
  return lines
}
