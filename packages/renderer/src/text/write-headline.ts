import { cleanLine } from './clean-line.js'
import type { TextContext } from './text-context.js'
import { widestLine } from './widest-line.js'
import { wrapText } from './wrap-text.js'
import { writeLine } from './write-line.js'
import { writeLines } from './write-lines.js'

/** Writes a title as a heading of the first depth. */
export function writeHeadline(title: string, width: number, context: TextContext): void {
  const lines = wrapText(cleanLine(title), width)
  writeLines(lines, context)
  writeLine('='.repeat(widestLine(lines)), context)
}
