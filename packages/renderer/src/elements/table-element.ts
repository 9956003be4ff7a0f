import type { Table, TableRow } from '@dwibahasa/model'
import { labelParts } from '../labels/label-parts.js'
import { childrenOf } from '../untrusted/children-of.js'
import { contentsOf } from '../untrusted/contents-of.js'
import { isNode } from '../untrusted/is-node.js'
import { textContent } from '../untrusted/text-content.js'
import { addChild } from './add-child.js'
import { addPhrasing } from './add-phrasing.js'
import { blockElement } from './block-element.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementNode } from './element-node.js'
import { keyOf } from './key-of.js'

/** A table in a region that scrolls and can be reached by keyboard. */
export function tableElement(node: Table, context: ElementContext): ElementNode {
  const name = labelParts(context.labels.table).join(`${++context.tables}`)
  const [head, ...body] = childrenOf(node.children).filter(isNode)
  const children = addChild([], context.lineBreak)
  if (head) children.push(rowsElement('thead', [head], node, context))
  addChild(children, head ? context.lineBreak : '')
  if (body.length > 0) {
    children.push(rowsElement('tbody', body, node, context))
    addChild(children, context.lineBreak)
  }
  const table = blockElement('table', {}, node, context, children)
  const region = { class: 'dwi-table', role: 'region', tabindex: 0, 'aria-label': name }
  return element('div', region, [table], keyOf(node))
}

function rowsElement(
  name: 'thead' | 'tbody',
  rows: readonly TableRow[],
  table: Table,
  context: ElementContext,
): ElementNode {
  const children = addChild([], context.lineBreak)
  for (const row of rows) {
    children.push(rowElement(name === 'thead' ? 'th' : 'td', row, table, context))
    addChild(children, context.lineBreak)
  }
  return element(name, {}, children)
}

function rowElement(name: 'th' | 'td', row: TableRow, table: Table, context: ElementContext): ElementNode {
  const align = childrenOf(table.align)
  const children = addChild([], context.lineBreak)
  for (const [column, cell] of contentsOf(row).entries()) {
    if (!isNode(cell)) continue
    const side = align[column]
    const isAligned = side === 'left' || side === 'right' || side === 'center'
    const content = contentsOf(cell)
    // What has no words heads nothing: the corner of a table, for one.
    const isHead = name === 'th' && textContent(content) !== ''
    const given = { scope: isHead && 'col', class: isAligned && `dwi-${side}` }
    children.push(blockElement(isHead ? 'th' : 'td', given, cell, context, addPhrasing([], content, context)))
    addChild(children, context.lineBreak)
  }
  return blockElement('tr', {}, row, context, children)
}
