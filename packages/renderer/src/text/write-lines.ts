import type { TextContext } from './text-context.js'
import { writeLine } from './write-line.js'

/** Writes lines that follow each other. */
export function writeLines(lines: readonly string[], context: TextContext): void {
  for (const line of lines) writeLine(line, context)
}
