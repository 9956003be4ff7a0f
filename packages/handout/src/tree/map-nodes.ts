import type { Node } from '@dwibahasa/model'

/** Deeper than this the renderer takes text alone, so nothing below needs to change. */
const maximumDepth = 400

/** Nodes that are copied at most: a tree with more of them holds itself, or is no sheet that anybody prints. */
const mostNodes = 2 ** 21

/** A change to a node that keeps its type; its children are gone through afterwards. */
export type NodeChange = <Kind extends Node>(node: Kind) => Kind

/**
 * A copy of a tree in which each node has been changed, in the order in which the document is read.
 *
 * @throws RangeError where there are more than 2,097,152 nodes, as in a tree that has no end.
 */
export function mapNodes<Kind extends Node>(nodes: readonly Kind[], change: NodeChange): readonly Kind[] {
  let met = 0
  const mapped = <Some extends Node>(some: readonly Some[], depth: number): readonly Some[] => {
    if (depth >= maximumDepth) return some
    met += some.length
    if (!(some.length >= 0 && met <= mostNodes)) throw new RangeError(`Expected a tree of at most ${mostNodes} nodes`)
    return some.map((node) => {
      if (typeof node !== 'object' || node === null) return node
      const changed = change(node)
      if (!('children' in changed) || !Array.isArray(changed.children)) return changed
      return { ...changed, children: mapped(changed.children, depth + 1) }
    })
  }
  return mapped(nodes, 0)
}
