import { countNodes } from './node-count.js'

/**
 * The children of a node that may come from anywhere: none where the field is no list.
 *
 * @throws RangeError where the tree has no end.
 */
export function childrenOf<Child>(children: readonly Child[] | undefined): readonly Child[]
export function childrenOf(children: unknown): readonly unknown[]
export function childrenOf(children: unknown): readonly unknown[] {
  if (!Array.isArray(children)) return []
  countNodes(children.length)
  return children
}
