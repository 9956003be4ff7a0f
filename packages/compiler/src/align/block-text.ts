import { createHash } from 'node:crypto'
import type { Block, PhrasingContent } from '@dwibahasa/model'
import { childBlocks } from './child-blocks.js'

/**
 * What a block says, without how it is set: white space, quotation marks, dashes and emphasis make no difference; words,
 * code, addresses and footnotes do.
 */
function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell':
      return normalise(inlineText(block.children))
    case 'code':
      return `\`\`\`${block.lang ?? ''}\n${block.value}`
    case 'html':
      return normalise(block.value)
    case 'thematicBreak':
      return '---'
    default:
      return childBlocks(block).map(blockText).join('\n')
  }
}

/** The first 64 bits of the SHA-256 of a block's text, as 16 hexadecimal digits. */
export function blockHash(block: Block): string {
  return createHash('sha256').update(blockText(block)).digest('hex').slice(0, 16)
}

/** Whether a block has text of its own, and so can go stale; the others only hold such blocks. */
export function hasOwnText(block: Block): boolean {
  return childBlocks(block).length === 0 && block.type !== 'thematicBreak'
}

function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(oneInline).join('')
}

function oneInline(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value
    case 'inlineCode':
      return `\`${node.value}\``
    case 'break':
      return ' '
    case 'link':
      return `[${inlineText(node.children)}](${node.url})`
    case 'image':
      return `![${node.alt}](${node.url})`
    case 'footnoteReference':
      return `[^${node.identifier}]`
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'foreign':
      return inlineText(node.children)
    default:
      return node satisfies never
  }
}

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
