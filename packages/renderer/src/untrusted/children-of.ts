import { countNodes } from './node-count.js'

/**
 * The children of a node that may come from anywhere: none where the field is no list.
 *
 * @throws RangeError where the tree has no end.
 */
export function childrenOf<Child>(children: readonly Child[] | undefined): readonly Child[] {
  if (!Array.isArray(children)) return []
  countNodes(children.length)
  return children
}
