import { padText } from '../text/pad-text.js'
import { wrapText } from '../text/wrap-text.js'
import { fittedLines } from './fitted-lines.js'
import { rowsLines } from './rows-lines.js'
import type { TextSide } from './text-side.js'

const divider = ' │ '
/** Wider columns are read by nobody, and every line of the left one is filled up to its width. */
const widest = 1000

/** Two documents side by side under the names of their languages, each block level with its twin. */
export function columnsLines(first: TextSide, second: TextSide, width: number, showStale: boolean): readonly string[] {
  const column = Math.floor((Math.min(width, widest) - divider.length) / 2)
  const rule = '─'.repeat(column)
  const lines: string[] = []
  const addRow = (ours: readonly string[], theirs: readonly string[]) => {
    for (let line = 0; line < Math.max(ours.length, theirs.length); line++) {
      lines.push(`${padText(ours[line] ?? '', column)}${divider}${theirs[line] ?? ''}`.trimEnd())
    }
  }
  addRow(wrapText(first.context.labels.language, column, true), wrapText(second.context.labels.language, column, true))
  lines.push(`${rule}─┼─${rule}`)
  for (const [index, [ours, theirs]] of rowsLines(first, second, column, showStale).entries()) {
    if (index > 0) addRow([''], [''])
    // What found no place to break is cut, or the other column would not stay where it is.
    addRow(fittedLines(ours, column), fittedLines(theirs, column))
  }
  return lines
}
