import type { BlockKey, EntryKey, Locale } from '@dwibahasa/model'
import type { Labels } from '../labels/labels.js'

/** How a document becomes plain text. */
export interface TextOptions {
  /**
   * Lines are no wider than this many columns, at least 20. Default: lines are not wrapped, nor are they where this is
   * `Infinity` or no number. What has no place to break, an address or a line of code, stands out.
   */
  readonly width?: number
  /**
   * Where addresses go. Default `inline`: after the words, as in `words <https://…>`. `references` marks the words with
   * `[a]`, `[b]` and lists the addresses at the end; `none` leaves them out.
   * Left out in any case are those that HTML refuses (`ftp:`, `//host`), and those without a scheme, which lead nowhere
   * without their page.
   */
  readonly links?: 'inline' | 'references' | 'none'
  /**
   * The address of an entry, or of a heading in it. Without it, references to entries show no address, for on paper
   * `/terms/diplomat` leads nowhere.
   */
  readonly href?: (entryKey: EntryKey, locale: Locale, blockKey?: BlockKey, anchor?: string) => string
  /** Whether answers are shown. Default `open`. */
  readonly answers?: 'open' | 'omit'
  /** Other words instead of the fixed ones. */
  readonly labels?: Partial<Labels>
}
