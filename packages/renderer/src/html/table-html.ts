import type { Table, TableRow } from '@dwibahasa/model'
import { interpolate } from '../labels/interpolate.js'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { attribute } from './attribute.js'
import { blockAttributes } from './block-attributes.js'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'

/**
 * A table in a region that scrolls and can be reached by keyboard.
 *
 * Alignment is a class: a style attribute would be dropped wherever the page's Content-Security-Policy forbids inline style.
 */
export function tableHtml(node: Table, context: HtmlContext): string {
  const name = attribute('aria-label', interpolate(context.labels.table, ++context.tables))
  const [head, ...body] = childrenOf(node.children).filter(isNode)
  let html = `<div class="dwi-table" role="region" tabindex="0"${name}><table${blockAttributes(node, context)}>\n`
  if (head) {
    html += `<thead>\n${rowHtml(head, node, context, true)}</thead>\n`
    if (body.length > 0) {
      html += '<tbody>\n'
      for (const row of body) html += rowHtml(row, node, context, false)
      html += '</tbody>\n'
    }
  }
  return `${html}</table></div>\n`
}

function rowHtml(row: TableRow, table: Table, context: HtmlContext, isHead: boolean): string {
  const align = childrenOf(table.align)
  const element = isHead ? 'th' : 'td'
  let html = `<tr${blockAttributes(row, context)}>\n`
  for (const [column, cell] of childrenOf(row.children).entries()) {
    if (!isNode(cell)) continue
    const side = align[column]
    html += `<${element}${isHead ? ' scope="col"' : ''}`
    if (side === 'left' || side === 'right' || side === 'center') html += ` class="dwi-${side}"`
    html += `${blockAttributes(cell, context)}>${phrasingHtml(cell.children, context)}</${element}>\n`
  }
  return `${html}</tr>\n`
}
