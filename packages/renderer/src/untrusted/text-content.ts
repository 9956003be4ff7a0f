import { childrenOf } from './children-of.js'
import { isNode } from './is-node.js'
import { wordsOf } from './words-of.js'

/** All text below some nodes, at any depth: it goes down without recursion. */
export function textContent(nodes: readonly unknown[]): string {
  let text = ''
  const waiting: unknown[] = [{ children: nodes }]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isNode(node)) continue
    text += node.type === 'break' ? '\n' : wordsOf(node)
    for (const child of childrenOf(node.children).toReversed()) waiting.push(child)
  }
  return text
}
