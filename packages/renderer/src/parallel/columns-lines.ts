import { breakWord } from '../text/break-word.js'
import { padText } from '../text/pad-text.js'
import { rowsLines } from './rows-lines.js'
import type { TextSide } from './text-side.js'

const divider = ' │ '

/** Two documents side by side under the names of their languages, each block level with its twin. */
export function columnsLines(first: TextSide, second: TextSide, width: number): string[] {
  const column = Math.floor((width - divider.length) / 2)
  const rule = '─'.repeat(column)
  const lines = [
    `${padText(first.context.labels.language, column)}${divider}${second.context.labels.language}`,
    `${rule}─┼─${rule}`,
  ]
  for (const [index, row] of rowsLines(first, second, column).entries()) {
    if (index > 0) lines.push(`${' '.repeat(column)}${divider.trimEnd()}`)
    // What found no place to break is cut, or the other column would not stay where it is.
    const [ours, theirs] = row.map((cell) => cell.flatMap((line) => breakWord(line, column)))
    for (let line = 0; line < Math.max(ours?.length ?? 0, theirs?.length ?? 0); line++) {
      lines.push(`${padText(ours?.[line] ?? '', column)}${divider}${theirs?.[line] ?? ''}`.trimEnd())
    }
  }
  return lines
}
