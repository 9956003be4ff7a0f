import type { Alignment, Table } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { columnWidths } from './column-widths.js'
import { padText } from './pad-text.js'
import { phrasingText } from './phrasing-text.js'
import type { TextContext } from './text-context.js'
import { widestLine } from './widest-line.js'
import { wrapText } from './wrap-text.js'

/** Rules for more columns than this fit no paper; the cells of each row then stand in a line. */
const mostColumns = 64

/** A table in rules; cells are wrapped where the whole would be wider than `width`. */
export function tableLines(node: Table, width: number, context: TextContext): string[] {
  const rows = childrenOf(node.children)
    .filter(isNode)
    .map((row) =>
      childrenOf(row.children).map((cell) => (isNode(cell) ? phrasingText(cell.children, context).trim() : '')),
    )
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns === 0) return []
  if (columns > mostColumns) return rows.flatMap((row) => wrapText(row.join(' | '), width))
  const wanted = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, widestLine(wrapText(row[column] ?? '', Number.POSITIVE_INFINITY))), 0),
  )
  const widths = columnWidths(wanted, width - 3 * columns - 1)
  const cells = rows.map((row) => widths.map((each, column) => wrapText(row[column] ?? '', each, true)))
  const align = childrenOf(node.align)
  const tall = cells.some((row) => row.some((lines) => lines.length > 1))
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((each) => '─'.repeat(each + 2)).join(middle) + right
  const lines = cells.flatMap((row, index) => [
    // Rows of several lines would run together without rules.
    ...(index === 1 || (index > 1 && tall) ? [rule('├', '┼', '┤')] : []),
    ...rowLines(row, widths, align),
  ])
  return [rule('┌', '┬', '┐'), ...lines, rule('└', '┴', '┘')]
}

function rowLines(
  row: readonly (readonly string[])[],
  widths: readonly number[],
  align: readonly (Alignment | null)[],
): string[] {
  const height = row.reduce((most, lines) => Math.max(most, lines.length), 1)
  return Array.from({ length: height }, (_, line) => {
    const cells = widths.map((width, column) => padText(row[column]?.[line] ?? '', width, align[column]))
    return `│ ${cells.join(' │ ')} │`
  })
}
