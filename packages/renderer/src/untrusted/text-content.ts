import { childrenOf } from './children-of.js'
import { isNode } from './is-node.js'
import { stringOf } from './string-of.js'

/** All text below some nodes, at any depth: it goes down without recursion. */
export function textContent(nodes: readonly unknown[]): string {
  let text = ''
  const waiting: unknown[] = [{ children: nodes }]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isNode(node)) continue
    text += node.type === 'break' ? '\n' : stringOf(node.value ?? node.alt)
    if (Array.isArray(node.children)) for (const child of childrenOf(node.children).toReversed()) waiting.push(child)
  }
  return text
}
