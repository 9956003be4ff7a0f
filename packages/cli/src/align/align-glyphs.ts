import { hasUnicode } from '../has-unicode.js'
import type { Terminal } from '../terminal.js'

/** The signs of a view of two languages. */
export interface AlignGlyphs {
  readonly between: string
  readonly rule: string
  readonly crossing: string
  /** Where a language has nothing. */
  readonly gap: string
  readonly range: string
  readonly up: string
  readonly down: string
  readonly cut: string
}

const unicode: AlignGlyphs = {
  between: '│',
  rule: '─',
  crossing: '┼',
  gap: '—',
  range: '–',
  up: '↑',
  down: '↓',
  cut: '…',
}

const ascii: AlignGlyphs = {
  between: '|',
  rule: '-',
  crossing: '+',
  gap: '--',
  range: '-',
  up: '^',
  down: 'v',
  cut: '..',
}

/** The signs that a terminal shows. */
export function alignGlyphs(terminal: Pick<Terminal, 'env'>): AlignGlyphs {
  return hasUnicode(terminal) ? unicode : ascii
}
