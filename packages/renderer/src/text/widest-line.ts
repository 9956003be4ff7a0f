import { displayWidth } from './display-width.js'

/** The width of the widest of some lines, in columns. */
export function widestLine(lines: readonly string[]): number {
  let widest = 0
  for (const line of lines) widest = Math.max(widest, displayWidth(line))
  return widest
}
