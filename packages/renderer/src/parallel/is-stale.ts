import type { BlockContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'

/** Whether a block, or anything in it that has a status of its own, has not followed what its twin says. */
export function isStale(block: BlockContent): boolean {
  const waiting: unknown[] = [block]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isNode(node)) continue
    if (node.status === 'stale') return true
    if (!Array.isArray(node.children)) continue
    for (const child of childrenOf<unknown>(node.children)) waiting.push(child)
  }
  return false
}
