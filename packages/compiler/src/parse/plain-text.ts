import type { Node } from '@dwibahasa/model'

/** The words of a node, without markup, footnote numbers and raw HTML; blocks are a line each. */
export function plainText(node: Node | readonly Node[]): string {
  if (!('type' in node)) return node.map((one) => plainText(one)).join(node.some(isBlock) ? '\n' : '')
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'image':
      return node.alt
    case 'break':
      return '\n'
    case 'html':
    case 'footnoteReference':
    case 'thematicBreak':
      return ''
    default:
      return plainText(node.children)
  }
}

function isBlock(node: Node): boolean {
  return 'key' in node || blockTypes.has(node.type)
}

const blockTypes: ReadonlySet<Node['type']> = new Set([
  'heading',
  'paragraph',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'footnoteDefinition',
  'note',
  'case',
  'question',
  'answer',
])
