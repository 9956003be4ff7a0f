import type { Block, PhrasingContent } from '@dwibahasa/model'
import { childBlocks } from '../align/child-blocks.js'

/** A block as a person reads it in a message: its words in one line; links, images, code and footnotes as in Markdown. */
export function blockProse(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell':
      return inlineProse(block.children).replace(/\s+/g, ' ').trim()
    case 'code':
    case 'html':
      return block.value
    case 'thematicBreak':
      return '---'
    default:
      return childBlocks(block).map(blockProse).join(' ')
  }
}

function inlineProse(nodes: readonly PhrasingContent[]): string {
  return nodes.map(oneProse).join('')
}

function oneProse(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value
    case 'inlineCode':
      return `\`${node.value}\``
    case 'break':
      return ' '
    case 'link':
      return `[${inlineProse(node.children)}](${node.url})`
    case 'image':
      return `![${node.alt}](${node.url})`
    case 'footnoteReference':
      return `[^${node.identifier}]`
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'foreign':
      return inlineProse(node.children)
    default:
      return node satisfies never
  }
}
