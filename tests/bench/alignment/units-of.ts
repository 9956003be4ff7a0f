import type { Block } from './block.js'
import type { TreeNode } from './tree-node.js'
import type { Unit } from './unit.js'

/** The units of a document that was read from a file. */
export function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  return blocks.flatMap(({ kind, node }): readonly Unit[] => {
    if (kind === undefined) return []
    const { position } = node
    if (position === undefined) throw new TypeError('what is read has a place')
    return [{ kind, start: position.start.line, end: position.end.line, length: textOf(node).length }]
  })
}

function textOf({ value, children }: TreeNode): string {
  return value ?? (children ?? []).map(textOf).join('')
}
