import type { TreeNode } from './tree-node.js'

/** A block and what it stands in. */
export interface Block {
  readonly node: TreeNode
  /** Lists, items, quotes, tables and the like, from outside to inside. */
  readonly path: readonly TreeNode[]
  /** What is compared, `undefined` for what says nothing by itself: frontmatter, definitions, rules. */
  readonly kind: string | undefined
  /** Which blocks of the document it was made from; of an unchanged document its own number. */
  readonly of: readonly number[]
}
