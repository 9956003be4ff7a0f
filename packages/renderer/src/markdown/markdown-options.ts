import type { BlockKey, EntryKey, Locale } from '@dwibahasa/model'

/** How a document becomes Markdown. */
export interface MarkdownOptions {
  /** The address of an entry, or of a heading in it. Default: `/{entryKey}#{anchor}`, as the compiler reads it. */
  readonly href?: (entryKey: EntryKey, locale: Locale, blockKey?: BlockKey, anchor?: string) => string
  /** The address of an image. Default: as written. */
  readonly src?: (url: string, locale: Locale) => string
  /**
   * What happens to raw HTML. Default `text`: it is written so that it is shown. `omit` leaves it out; `pass` writes it
   * as it is, and with it whatever Markdown it holds.
   */
  readonly html?: 'text' | 'omit' | 'pass'
  /** Whether headings end in their anchor, as `## Title {#anchor}`, which the compiler reads. Default false. */
  readonly anchors?: boolean
}
