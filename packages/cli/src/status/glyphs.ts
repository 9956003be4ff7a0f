import { hasUnicode } from '../has-unicode.js'
import type { Terminal } from '../terminal.js'

/** The signs that a table is made of. */
export interface Glyphs {
  /** Parts of a cell from none to all, in equal steps. */
  readonly parts: readonly string[]
  /** What a bar has not reached. */
  readonly track: string
  readonly stale: string
  readonly missing: string
  readonly mismatch: string
  readonly rule: string
  /** Where a number is 0. */
  readonly none: string
  readonly cut: string
}

const unicode: Glyphs = {
  parts: ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  track: '░',
  stale: '~',
  missing: '−',
  mismatch: '≠',
  rule: '─',
  none: '·',
  cut: '…',
}

const ascii: Glyphs = {
  parts: ['', '#'],
  track: '.',
  stale: '~',
  missing: '-',
  mismatch: '!',
  rule: '-',
  none: '.',
  cut: '..',
}

/** The signs that a terminal shows. */
export function glyphsOf(terminal: Pick<Terminal, 'env'>): Glyphs {
  return hasUnicode(terminal) ? unicode : ascii
}
