import type { Block } from './block.js'
import type { TreeNode } from './tree-node.js'

/** The tree that blocks make: neighbours that stand in the same list, quote or table stand in one. */
export function treeOf(blocks: readonly Block[]): TreeNode {
  const root: TreeNode = { type: 'root', children: [] }
  let open: readonly { readonly source: TreeNode; readonly copy: TreeNode }[] = []
  for (const { node, path } of blocks) {
    let common = 0
    while (common < Math.min(open.length, path.length) && open[common]?.source === path[common]) common += 1
    const inside = open.slice(0, common)
    for (const source of path.slice(common)) {
      const copy: TreeNode = { ...source, children: [] }
      append(inside.at(-1)?.copy ?? root, copy)
      inside.push({ source, copy })
    }
    append(inside.at(-1)?.copy ?? root, node)
    open = inside
  }
  return root
}

function append(parent: TreeNode, child: TreeNode): void {
  parent.children = [...(parent.children ?? []), child]
}
