import type { PhrasingContent } from '@dwibahasa/model'
import { proseOf } from '../prose.js'

/** Stands for a letter that is no letter of the text's own. */
const mask = '\uFFFC'

/**
 * The prose of a text, letter under letter, with U+FFFC for what others say in it: what is marked as foreign, quotations,
 * and titles of works in italics.
 */
export function ownProse(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(ownText)
    .join('')
    .replace(/“[^“”]*”|"[^"]*"|«[^«»]*»/g, (quotation) => mask.repeat(quotation.length))
}

function ownText(node: PhrasingContent): string {
  const prose = proseOf([node])
  switch (node.type) {
    case 'foreign':
      return mask.repeat(prose.length)
    case 'emphasis':
      return isTitle(prose) ? mask.repeat(prose.length) : ownProse(node.children)
    case 'link':
    case 'strong':
    case 'delete': {
      const text = ownProse(node.children)
      // The prose of a link may leave out an address.
      return text.length === prose.length ? text : prose
    }
    default:
      return prose
  }
}

/** Whether italics hold the title of a work: several words, of which more than one has a capital. */
function isTitle(text: string): boolean {
  return (text.match(/(?<![\p{L}\d])\p{Lu}/gu)?.length ?? 0) > 1 && /\p{L}\s+\p{L}/u.test(text)
}
