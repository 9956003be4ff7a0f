import { childrenOf } from './children-of.js'

/** What a node holds; itself where it holds no list: a leaf that stands where an item, a row or a cell should keeps its words. */
export function contentsOf<Child>(node: { readonly children: readonly Child[] }): readonly Child[]
export function contentsOf(node: { readonly children: unknown }): readonly unknown[] {
  return Array.isArray(node.children) ? childrenOf(node.children) : [node]
}
