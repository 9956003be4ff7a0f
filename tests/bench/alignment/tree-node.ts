import type { Position } from 'unist'

/** What mdast's nodes have in common, as far as blocks are concerned. */
export interface TreeNode {
  type: string
  children?: TreeNode[]
  value?: string
  depth?: number
  ordered?: boolean | null | undefined
  data?: object | undefined
  position?: Position | undefined
}
