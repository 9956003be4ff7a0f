import type { Alignment } from '@dwibahasa/model'
import { displayWidth } from './display-width.js'

/** Fills a line up with spaces to `width` columns; a line that is wider stays as it is. */
export function padText(line: string, width: number, side: Alignment | null = 'left'): string {
  const space = Math.max(0, width - displayWidth(line))
  const before = side === 'right' ? space : side === 'center' ? Math.floor(space / 2) : 0
  return ' '.repeat(before) + line + ' '.repeat(space - before)
}
