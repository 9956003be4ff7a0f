import type { Block, Document } from '@dwibahasa/model'

/** The blocks directly below a block or document; none below one that holds a line of text. */
export function childBlocks(node: Block | Document): readonly Block[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell':
    case 'thematicBreak':
    case 'code':
    case 'html':
      return []
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition':
    case 'note':
    case 'case':
    case 'question':
    case 'answer':
      return node.children
    default:
      return node satisfies never
  }
}
