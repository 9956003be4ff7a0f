import { cleanText } from './clean-text.js'
import { displayWidth } from './display-width.js'

const tabStop = 4

/**
 * The lines of code. Tabs become blanks, so that a line is as wide wherever it is shown, and no line ends in blanks, which
 * some mail programs take for a line that goes on.
 *
 * Blank lines around it are dropped: they would part it from its neighbours by more than one.
 */
export function codeLines(value: string): readonly string[] {
  const lines = cleanText(value)
    .split('\n')
    .map((line) => (line.includes('\t') ? withoutTabs(line) : line).trimEnd())
  const isFilled = (line: string) => line !== ''
  return lines.slice(Math.max(lines.findIndex(isFilled), 0), lines.findLastIndex(isFilled) + 1)
}

function withoutTabs(line: string): string {
  let text = ''
  let used = 0
  for (const [index, piece] of line.split('\t').entries()) {
    if (index > 0) {
      const blanks = tabStop - (used % tabStop)
      text += ' '.repeat(blanks)
      used += blanks
    }
    text += piece
    used += displayWidth(piece)
  }
  return text
}
