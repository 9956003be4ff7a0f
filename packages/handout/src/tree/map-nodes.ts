import type { Node } from '@dwibahasa/model'

/** Deeper than this the renderer takes text alone, so nothing below needs to change. */
const maximumDepth = 400

/** A change to a node that keeps its type; its children are gone through afterwards. */
export type NodeChange = <Kind extends Node>(node: Kind) => Kind

/** A copy of a tree in which each node has been changed, in the order in which the document is read. */
export function mapNodes<Kind extends Node>(nodes: readonly Kind[], change: NodeChange, depth = 0): readonly Kind[] {
  if (depth >= maximumDepth) return nodes
  return nodes.map((node) => {
    if (typeof node !== 'object' || node === null) return node
    const changed = change(node)
    if (!('children' in changed) || !Array.isArray(changed.children)) return changed
    return { ...changed, children: mapNodes(changed.children, change, depth + 1) }
  })
}
