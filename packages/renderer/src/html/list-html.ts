import type { List } from '@dwibahasa/model'
import { integerOf } from '../untrusted/integer-of.js'
import { isLoose } from '../untrusted/is-loose.js'
import { blockElement } from './block-element.js'
import type { HtmlContext } from './html-context.js'
import { listItemHtml } from './list-item-html.js'
import { nodesHtml } from './nodes-html.js'

/** Writes a list. */
export function listHtml(node: List, context: HtmlContext): void {
  const ordered = node.ordered === true
  const first = integerOf(node.start, 1, 0, 999_999_999)
  const loose = isLoose(node)
  const write = (items: List['children']) => nodesHtml(items, (item) => listItemHtml(item, loose, context), context)
  const open = ordered ? (first === 1 ? '<ol' : `<ol start="${first}"`) : '<ul'
  blockElement(open, node, write, ordered ? '</ol>\n' : '</ul>\n', context, '\n')
}
