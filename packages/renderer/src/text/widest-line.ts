import { displayWidth } from './display-width.js'

/** The width of the widest of some lines, in columns. */
export function widestLine(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, displayWidth(line)), 0)
}
