import { isNode } from './is-node.js'

/** All text below some nodes, at any depth: it goes down without recursion. */
export function textContent(nodes: readonly unknown[]): string {
  let text = ''
  const waiting: unknown[] = [...nodes].reverse()
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isNode(node)) continue
    if ('type' in node && node.type === 'break') text += '\n'
    if ('value' in node && typeof node.value === 'string') text += node.value
    else if ('alt' in node && typeof node.alt === 'string') text += node.alt
    else if ('children' in node && Array.isArray(node.children)) {
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index])
    }
  }
  return text
}
