import { displayWidth } from './display-width.js'
import type { TextContext } from './text-context.js'
import { writeLine } from './write-line.js'

/** Writes a fixed word as a heading of the second depth. */
export function writeTitle(title: string, context: TextContext): void {
  writeLine(title, context)
  writeLine('-'.repeat(displayWidth(title)), context)
}
