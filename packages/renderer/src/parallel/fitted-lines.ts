import { breakWord } from '../text/break-word.js'
import { displayWidth } from '../text/display-width.js'

/** Bars of quotes and boxes: they stand before every line of what they hold. Four blanks are the indent of code. */
const bars = /^(?: {0,3}[>│] )*/
/** Blanks; and marks, which stand before the first line only: of items, of footnotes, of what stands in. */
const indent = /^ *(?:(?:-|\d{1,9}\.|\[[\dA-Zx ]{1,9}\]) +)*/

/**
 * Lines, each of at most `width` columns: what is wider is cut, and goes on below where it began, behind the bars before it.
 */
export function fittedLines(lines: readonly string[], width: number): readonly string[] {
  return lines.flatMap((line) => (displayWidth(line) > width ? cutLine(line, width) : [line]))
}

function cutLine(line: string, width: number): readonly string[] {
  const [before = ''] = bars.exec(line) ?? []
  const [blanks = ''] = indent.exec(line.slice(before.length)) ?? []
  const hanging = before + ' '.repeat(blanks.length)
  // Half of the width is for words, however deep they lie.
  if (hanging.length > width / 2) return breakWord(line, width)
  const pieces = breakWord(line.slice(hanging.length), width - hanging.length)
  return pieces.map((piece, index) => (index === 0 ? before + blanks : hanging) + piece)
}
