import type { List } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { isLoose } from '../untrusted/is-loose.js'
import { isNode } from '../untrusted/is-node.js'
import { blockAttributes } from './block-attributes.js'
import type { HtmlContext } from './html-context.js'
import { listItemHtml } from './list-item-html.js'

/** A list. */
export function listHtml(node: List, context: HtmlContext): string {
  const element = node.ordered === true ? 'ol' : 'ul'
  const first = integerOf(node.start, 1, 0, 999_999_999)
  const loose = isLoose(node)
  let html = `<${element}${node.ordered === true && first !== 1 ? ` start="${first}"` : ''}${blockAttributes(node, context)}>\n`
  for (const item of childrenOf(node.children)) if (isNode(item)) html += listItemHtml(item, loose, context)
  return `${html}</${element}>\n`
}
