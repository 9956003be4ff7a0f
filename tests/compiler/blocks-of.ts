import type { Block, Document } from '@dwibahasa/model'

/** All blocks of a tree, each before what it holds. */
export function blocksOf(node: Document | Block): readonly Block[] {
  const own = node.type === 'root' ? [] : [node]
  if (!('children' in node) || node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
    return own
  return [...own, ...node.children.flatMap((child: Block) => blocksOf(child))]
}
