import type { FootnoteReference } from '@dwibahasa/model'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'

/** The numbers of the footnotes that nodes refer to, at any depth: it goes down without recursion. */
export function referencesIn(nodes: readonly unknown[]): readonly number[] {
  const numbers: number[] = []
  const waiting: unknown[] = [...nodes]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (isReference(node)) numbers.push(footnoteNumber(node))
    else if (isNode(node) && Array.isArray(node.children)) {
      for (const child of childrenOf<unknown>(node.children)) waiting.push(child)
    }
  }
  return numbers
}

function isReference(node: unknown): node is FootnoteReference {
  return isNode(node) && node.type === 'footnoteReference'
}
