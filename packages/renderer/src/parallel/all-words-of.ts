import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { stringOf } from '../untrusted/string-of.js'

/**
 * All that a node has to say, as one string to be compared: text, and images with their captions. Where links lead is not
 * part of it: what stands in for a missing block leads into the other language. It goes down without recursion.
 */
export function allWordsOf(root: unknown): string {
  let words = ''
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!isNode(node)) continue
    words += `${stringOf(node.value)}\0${stringOf(node.alt)}\0${stringOf(node.title)}\0`
    if (node.type === 'image') words += stringOf(node.url)
    if (Array.isArray(node.children)) for (const child of childrenOf<unknown>(node.children)) waiting.push(child)
  }
  return words
}
