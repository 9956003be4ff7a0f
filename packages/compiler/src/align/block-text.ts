import type { Block, PhrasingContent } from '@dwibahasa/model'
import { normaliseText } from './normalise-text.js'

/**
 * What a block that holds no others says, without how it is set: white space, typography, emphasis and the way a link or
 * a break is written make no difference; words, code, addresses and footnotes do.
 */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell':
      return squeeze(inlineText(block.children))
    case 'code':
      return `\`\`\`${block.lang ?? ''}\n${block.value}`
    case 'html':
      return squeeze(normaliseText(block.value))
    case 'thematicBreak':
      return '---'
    default:
      return ''
  }
}

function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(oneInline).join('')
}

function oneInline(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return normaliseText(node.value)
    case 'html':
      return /^<br ?\/?>$/i.test(node.value) ? ' ' : normaliseText(node.value)
    case 'inlineCode':
      // Code means what it is, to the dash and to the space.
      return `\`${node.value.replace(/\s/g, '␣')}\``
    case 'break':
      return ' '
    case 'link':
      return `[${inlineText(node.children)}](${node.url}${titleOf(node.title)})`
    case 'image':
      return `![${normaliseText(node.alt)}](${node.url}${titleOf(node.title)})`
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

function titleOf(title: string | undefined): string {
  return title === undefined || title === '' ? '' : ` "${normaliseText(title)}"`
}

// Spaces around a dash are a matter of style as well.
function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?- ?/g, '-').trim()
}
