import type { List } from '@dwibahasa/model'
import { integerOf } from '../untrusted/integer-of.js'
import { isLoose } from '../untrusted/is-loose.js'
import type { HtmlContext } from './html-context.js'
import { listItemHtml } from './list-item-html.js'
import { nodesHtml } from './nodes-html.js'
import { openBlock } from './open-block.js'

/** Writes a list. */
export function listHtml(node: List, context: HtmlContext): void {
  const name = node.ordered === true ? 'ol' : 'ul'
  const first = name === 'ol' ? integerOf(node.start, 1, 0, 999_999_999) : 1
  const loose = isLoose(node)
  openBlock(first === 1 ? `<${name}` : `<${name} start="${first}"`, node, context, '\n')
  nodesHtml(node.children, (item) => listItemHtml(item, loose, context), context)
  context.html += `</${name}>\n`
}
