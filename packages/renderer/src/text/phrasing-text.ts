import type { PhrasingContent } from '@dwibahasa/model'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { stringOf } from '../untrusted/string-of.js'
import { textContent } from '../untrusted/text-content.js'
import { wordsOf } from '../untrusted/words-of.js'
import { cleanLine } from './clean-line.js'
import { imageText } from './image-text.js'
import { linkText } from './link-text.js'
import type { TextContext } from './text-context.js'

/** What stands in a line of text, as one string in which a line break is a hard one. */
export function phrasingText(nodes: readonly PhrasingContent[], context: TextContext): string {
  if (context.depth >= maximumDepth) return cleanLine(textContent(childrenOf(nodes)))
  context.depth++
  let text = ''
  for (const node of childrenOf(nodes)) if (isNode(node)) text += nodeText(node, context)
  context.depth--
  return text
}

function nodeText(node: PhrasingContent, context: TextContext): string {
  switch (node.type) {
    case 'text':
    case 'html':
      return cleanLine(stringOf(node.value))
    case 'emphasis':
    case 'strong':
    case 'foreign':
      return phrasingText(node.children, context)
    case 'delete':
      // Without a mark, what the author took back would read as what the author says.
      return `~~${phrasingText(node.children, context)}~~`
    case 'inlineCode':
      return `\`${cleanLine(stringOf(node.value))}\``
    case 'break':
      return '\n'
    case 'link':
      return linkText(node, phrasingText(node.children, context), context)
    case 'image':
      return imageText(node, context)
    case 'footnoteReference': {
      const number = footnoteNumber(node)
      context.references.add(number)
      return `[${number}]`
    }
    default:
      return strangeText(node, context)
  }
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeText(node: never, context: TextContext): string {
  const strange: { readonly children?: readonly PhrasingContent[] } = node
  return cleanLine(wordsOf(node)) + (strange.children ? phrasingText(strange.children, context) : '')
}
