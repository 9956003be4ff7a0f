import type { Link, PhrasingContent, Text } from '@dwibahasa/model'
import { proseOf } from '../prose.js'
import { withoutAddresses } from '../without-addresses.js'

/** Stands for each character that is not checked: no letter, no digit, no white space. */
const object = '\uFFFC'

/** A text whose spelling its author answers for. */
export interface OwnText {
  /** What is foreign, quoted, a title, code or an address gives way to as many U+FFFC, so that offsets hold. */
  readonly text: string
  /** Where each text node begins in it. */
  readonly parts: readonly { readonly node: Text; readonly start: number }[]
}

/**
 * What inline nodes say in their author's own words. Italics mark foreign words and titles, quotation marks what others
 * wrote, and a link out of the content whose words have capitals is the title of what it leads to.
 */
export function ownText(nodes: readonly PhrasingContent[]): OwnText {
  const parts: { readonly node: Text; readonly start: number }[] = []
  let text = ''
  for (const piece of ownPieces(nodes)) {
    if (typeof piece === 'string') text += piece
    else {
      parts.push({ node: piece, start: text.length })
      text += withoutCode(piece.value)
    }
  }
  return { text: withoutQuotations(text), parts }
}

function* ownPieces(nodes: readonly PhrasingContent[]): Generator<Text | string> {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        yield node
        break
      case 'break':
        yield '\n'
        break
      case 'strong':
        yield* ownPieces(node.children)
        break
      case 'link':
        if (isTitle(node)) yield object
        else yield* ownPieces(node.children)
        break
      case 'emphasis':
      case 'delete':
      case 'foreign':
      case 'inlineCode':
      case 'html':
      case 'image':
      case 'footnoteReference':
        yield object
        break
      default:
        node satisfies never
    }
  }
}

/** Addresses, attributes, and in texts that are no Markdown what stands between backquotes. */
function withoutCode(text: string): string {
  return withoutAddresses(text, (found) => object.repeat(found.length)).replace(/`[^`\n]*`/g, blanked)
}

/** The marks stay: whether they are of one kind is a matter of spelling. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^“”]*”|"[^"]*"|‘[^‘’]*’|«[^«»]*»/g, (found) => found.replace(/[^“”"‘’«»]/g, object))
}

function blanked(text: string): string {
  return object.repeat(text.length)
}

function isTitle({ url, children }: Link): boolean {
  const text = proseOf(children)
  if (url.endsWith(text.trim())) return true
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return false
  const words = text.match(/\p{L}+/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 1 && capitals.length * 2 > words.length
}
