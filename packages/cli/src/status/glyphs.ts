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

/** The signs that a terminal shows: by the character set of its locale, as POSIX has it. */
export function glyphsOf({ env }: Pick<Terminal, 'env'>): Glyphs {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  // Windows says nothing of the kind, and its terminals read UTF-8.
  const isUnicode = locale === '' ? env.OS === 'Windows_NT' : /utf-?8/i.test(locale)
  return isUnicode ? unicode : ascii
}
