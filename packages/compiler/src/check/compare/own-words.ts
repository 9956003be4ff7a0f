import type { PhrasingContent } from '@dwibahasa/model'

/**
 * What a text says in its own words: without what is marked as foreign, emphasised or linked (titles of works, terms),
 * without quotations and without what stands in brackets. Each is one U+FFFC.
 */
export function ownWords(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(ownText)
    .join('')
    .replace(/“[^“”]*”|"[^"]*"|‘[^‘’]*’|«[^«»]*»|\([^()]*\)/g, '\uFFFC')
}

function ownText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value
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
      return '\uFFFC'
    default:
      return node satisfies never
  }
}
