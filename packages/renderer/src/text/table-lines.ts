import type { Alignment, Table, TableRow } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { contentsOf } from '../untrusted/contents-of.js'
import { isNode } from '../untrusted/is-node.js'
import { columnWidths } from './column-widths.js'
import { padText } from './pad-text.js'
import { phrasingText } from './phrasing-text.js'
import { recordLines } from './record-lines.js'
import { standInMark } from './stand-in-mark.js'
import type { TextContext } from './text-context.js'
import { trimText } from './trim-text.js'
import { widestLine } from './widest-line.js'
import { wrapText } from './wrap-text.js'

/** Rules for more columns than this fit no paper. */
const mostColumns = 64

type Cells = readonly (readonly string[])[]

/**
 * A table in rules, its cells wrapped where the whole would be wider than `width`; where even that is too wide, its rows
 * one after the other.
 */
export function tableLines(node: Table, width: number, context: TextContext): readonly string[] {
  const rows = childrenOf(node.children)
    .filter(isNode)
    .map((row) => rowTexts(row, context))
  let columns = 0
  for (const row of rows) columns = Math.max(columns, row.length)
  if (columns === 0) return []
  if (columns > mostColumns) return recordLines(rows, width)
  const whole = rows.map((row) => cellsOf(row, columns, () => Number.POSITIVE_INFINITY))
  const wanted = Array.from({ length: columns }, (_, column) =>
    whole.reduce((most, cells) => Math.max(most, widestLine(cells[column] ?? [])), 0),
  )
  const widths = columnWidths(wanted, width - 3 * columns - 1)
  if (widths === undefined) return recordLines(rows, width)
  const fits = widths.every((each, column) => each >= (wanted[column] ?? 0))
  const cells = fits ? whole : rows.map((row) => cellsOf(row, columns, (column) => widths[column] ?? 1))
  return ruledLines(cells, widths, childrenOf(node.align))
}

/** What the cells of a row say; a row in the other language says so in its first cell. */
function rowTexts(row: TableRow, context: TextContext): readonly string[] {
  return contentsOf(row).map((cell, column) => {
    if (!isNode(cell)) return ''
    const mark = (column === 0 ? standInMark(row, context) : '') || standInMark(cell, context)
    return trimText(mark + phrasingText(contentsOf(cell), context))
  })
}

function cellsOf(row: readonly string[], columns: number, widthOf: (column: number) => number): Cells {
  return Array.from({ length: columns }, (_, column) => wrapText(row[column] ?? '', widthOf(column), true))
}

function ruledLines(
  rows: readonly Cells[],
  widths: readonly number[],
  align: readonly (Alignment | null)[],
): readonly string[] {
  const strokes = widths.map((each) => '─'.repeat(each + 2))
  const tall = rows.some((row) => row.some((lines) => lines.length > 1))
  const lines = [`┌${strokes.join('┬')}┐`]
  for (const [index, row] of rows.entries()) {
    // Rows of several lines would run together without rules.
    if (index === 1 || (index > 1 && tall)) lines.push(`├${strokes.join('┼')}┤`)
    const height = row.reduce((most, cell) => Math.max(most, cell.length), 1)
    for (let line = 0; line < height; line++) {
      const cells = widths.map((width, column) => padText(row[column]?.[line] ?? '', width, align[column]))
      lines.push(`│ ${cells.join(' │ ')} │`)
    }
  }
  lines.push(`└${strokes.join('┴')}┘`)
  return lines
}
