import type { PhrasingContent } from '@dwibahasa/model'
import { withoutAddresses } from './without-addresses.js'

/** Stands for what is no prose, so that the words around it do not become one. */
const object = '\uFFFC'

/** What inline nodes say in words; addresses, names of files and the like are none. */
export function proseOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(oneProse).join('')
}

function oneProse(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return withoutAddresses(node.value, object)
    case 'break':
      return '\n'
    case 'inlineCode':
    case 'html':
    case 'image':
    case 'footnoteReference':
      return object
    case 'link': {
      const text = proseOf(node.children)
      return node.url.endsWith(text.trim()) && /[/@.]/.test(text) ? object : text
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'foreign':
      return proseOf(node.children)
    default:
      return node satisfies never
  }
}
