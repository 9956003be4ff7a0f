import type { Table } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import { childrenOf } from '../untrusted/children-of.js'
import { contentsOf } from '../untrusted/contents-of.js'
import { isNode } from '../untrusted/is-node.js'
import { lineMdast } from './line-mdast.js'
import type { MarkdownContext } from './markdown-context.js'

/** A table, its head as wide as its widest row: Markdown shows no cell beyond the head. None where there is no cell. */
export function tableMdast(node: Table, context: MarkdownContext): mdast.Table[] {
  const rows = childrenOf(node.children).filter(isNode)
  const made = rows.map(
    (row): mdast.TableRow => ({
      type: 'tableRow',
      children: contentsOf(row)
        .filter(isNode)
        .map((cell) => ({ type: 'tableCell', children: lineMdast(contentsOf(cell), context) })),
    }),
  )
  const [head] = made
  const width = made.reduce((most, { children }) => Math.max(most, children.length), 0)
  if (!head || width === 0) return []
  while (head.children.length < width) head.children.push({ type: 'tableCell', children: [] })
  const sides = childrenOf(node.align)
  const align = head.children.map((_, column): mdast.AlignType => {
    const side = sides[column]
    return side === 'left' || side === 'right' || side === 'center' ? side : null
  })
  return [{ type: 'table', align, children: made }]
}
