import { childrenOf } from './children-of.js'
import { wordsOf } from './words-of.js'

/**
 * What a node holds that stands where an item, a row or a cell should: words of its own, then its children. A leaf holds
 * itself, without what is said of it as a block: that is said of the item, the row or the cell.
 */
export function contentsOf<Child>(node: { readonly children: readonly Child[] }): readonly Child[]
export function contentsOf(node: {
  readonly children: unknown
  readonly value?: unknown
  readonly alt?: unknown
}): readonly unknown[] {
  if (!Array.isArray(node.children)) return [{ ...node, key: undefined, status: undefined, locale: undefined }]
  const children = childrenOf<unknown>(node.children)
  const value = wordsOf(node)
  return value === '' ? children : [{ type: 'text', value }, ...children]
}
