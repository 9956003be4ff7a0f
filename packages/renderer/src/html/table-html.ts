import type { Table, TableCell, TableRow } from '@dwibahasa/model'
import { labelParts } from '../labels/label-parts.js'
import { childrenOf } from '../untrusted/children-of.js'
import { contentsOf } from '../untrusted/contents-of.js'
import { isNode } from '../untrusted/is-node.js'
import { textContent } from '../untrusted/text-content.js'
import { attribute } from './attribute.js'
import { blockElement } from './block-element.js'
import type { HtmlContext } from './html-context.js'
import { nodeHtml } from './node-html.js'
import { nodesHtml } from './nodes-html.js'
import { openBlock } from './open-block.js'

/**
 * Writes a table in a region that scrolls and can be reached by keyboard.
 *
 * Alignment is a class: a style attribute would be dropped wherever the page's Content-Security-Policy forbids inline style.
 */
export function tableHtml(node: Table, context: HtmlContext): void {
  const name = attribute('aria-label', labelParts(context.labels.table).join(`${++context.tables}`))
  const rows = childrenOf(node.children).filter(isNode)
  const align = childrenOf(node.align)
  openBlock(`<div class="dwi-table" role="region" tabindex="0"${name}><table`, node, context, '\n')
  rowsHtml('thead', rows.slice(0, 1), align, context)
  rowsHtml('tbody', rows.slice(1), align, context)
  context.html += '</table></div>\n'
}

function rowsHtml(
  element: 'thead' | 'tbody',
  rows: readonly TableRow[],
  align: Table['align'],
  context: HtmlContext,
): void {
  if (rows.length === 0) return
  const writeRow = (row: TableRow) => {
    let column = 0
    const writeCell = (cell: TableCell) => {
      const side = align[column]
      const isAligned = side === 'left' || side === 'right' || side === 'center'
      const children = contentsOf(cell)
      const node = children === cell.children ? cell : { ...cell, children }
      // What has no words heads nothing: the corner of a table, for one.
      const isHead = element === 'thead' && textContent(children)
      const open = isHead ? '<th scope="col"' : '<td'
      const close = isHead ? '</th>\n' : '</td>\n'
      blockElement(isAligned ? `${open} class="dwi-${side}"` : open, node, close, context)
    }
    openBlock('<tr', row, context, '\n')
    for (const cell of contentsOf(row)) {
      nodeHtml(cell, writeCell, context)
      column++
    }
    context.html += '</tr>\n'
  }
  context.html += `<${element}>\n`
  nodesHtml(rows, writeRow, context)
  context.html += `</${element}>\n`
}
