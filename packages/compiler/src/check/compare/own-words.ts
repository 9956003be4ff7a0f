import type { PhrasingContent } from '@dwibahasa/model'
import { withoutAddresses } from '../without-addresses.js'

const object = '\uFFFC'

/**
 * What a text says in its own words: without what is marked as foreign, emphasised or linked (titles of works, terms),
 * without quotations and without what stands in brackets. Each is one U+FFFC.
 */
export function ownWords(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(ownText)
    .join('')
    .replace(/“[^“”]*”|"[^"]*"|‘[^‘’]*’|«[^«»]*»|\([^()]*\)/g, object)
}

function ownText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return withoutAddresses(node.value, object)
    case 'break':
      return '\n'
    case 'strong':
    case 'delete':
      return node.children.map(ownText).join('')
    case 'emphasis':
    case 'foreign':
    case 'link':
    case 'inlineCode':
    case 'html':
    case 'image':
    case 'footnoteReference':
      return object
    default:
      return node satisfies never
  }
}
