import type { BlockContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { blockJson } from './block-json.js'
import type { JsonValue } from './json-value.js'
import { wellFormed } from './well-formed.js'

/** Blocks that follow each other, `depth` levels down; below the deepest level their text stands in one paragraph. */
export function blocksJson(blocks: readonly BlockContent[], depth: number): JsonValue[] {
  if (depth >= maximumDepth) {
    const value = wellFormed(textContent(childrenOf(blocks)))
    return [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  }
  return childrenOf(blocks).flatMap((block) => (isNode(block) ? blockJson(block, depth + 1) : []))
}
