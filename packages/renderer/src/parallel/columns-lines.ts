import { breakWord } from '../text/break-word.js'
import { padText } from '../text/pad-text.js'
import { wrapText } from '../text/wrap-text.js'
import { rowsLines } from './rows-lines.js'
import type { TextSide } from './text-side.js'

const divider = ' │ '

/** Two documents side by side under the names of their languages, each block level with its twin. */
export function columnsLines(first: TextSide, second: TextSide, width: number, showStale: boolean): readonly string[] {
  const column = Math.floor((width - divider.length) / 2)
  const rule = '─'.repeat(column)
  const lines: string[] = []
  // What found no place to break is cut, or the other column would not stay where it is.
  const fitted = (cell: readonly string[]) => cell.flatMap((line) => breakWord(line, column))
  const addRow = (ours: readonly string[], theirs: readonly string[]) => {
    for (let line = 0; line < Math.max(ours.length, theirs.length); line++) {
      lines.push(`${padText(ours[line] ?? '', column)}${divider}${theirs[line] ?? ''}`.trimEnd())
    }
  }
  addRow(wrapText(first.context.labels.language, column, true), wrapText(second.context.labels.language, column, true))
  lines.push(`${rule}─┼─${rule}`)
  for (const [index, [ours, theirs]] of rowsLines(first, second, column, showStale).entries()) {
    if (index > 0) addRow([''], [''])
    addRow(fitted(ours), fitted(theirs))
  }
  return lines
}
