import type { Block } from './block.js'
import type { Grain } from './grain.js'
import type { TreeNode } from './tree-node.js'

const containers: ReadonlySet<string> = new Set([
  'blockquote',
  'containerDirective',
  'footnoteDefinition',
  'list',
  'listItem',
  'root',
  'table',
])
const kinds: ReadonlySet<string> = new Set(['code', 'heading', 'html', 'leafDirective', 'paragraph', 'tableRow'])

/** The blocks of a tree in the order of reading; those that say something are numbered. */
export function blocksOf(root: TreeNode, grain: Grain = 'units'): readonly Block[] {
  const blocks: Block[] = []
  let number = 0
  const visit = (node: TreeNode, path: readonly TreeNode[]): void => {
    const children = node.children ?? []
    const isContainer = containers.has(node.type) && children.length > 0
    if (isContainer && (node === root || grain === 'units')) {
      const inside = node.type === 'root' ? path : [...path, node]
      for (const child of children) visit(child, inside)
      return
    }
    const isEmpty = node.type === 'heading' && children.length === 0
    const kind = (kinds.has(node.type) && !isEmpty) || isContainer ? node.type : undefined
    blocks.push({ node, path, kind, of: kind === undefined ? [] : [number] })
    if (kind !== undefined) number += 1
  }
  visit(root, [])
  return blocks
}
