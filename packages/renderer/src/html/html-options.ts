import type { BlockKey, EntryKey, Locale } from '@dwibahasa/model'
import type { Labels } from '../labels/labels.js'

/** How a document becomes HTML. */
export interface HtmlOptions {
  /**
   * The address of an entry, or of a heading in it. Default: `/{locale}/{entryKey}`, then `#{anchor}`.
   * `locale` is the document's. What it returns passes the same policy as every address.
   */
  readonly href?: (entryKey: EntryKey, locale: Locale, blockKey?: BlockKey, anchor?: string) => string
  /** The address of an image. Default: as written. What it returns passes the same policy as every address. */
  readonly src?: (url: string, locale: Locale) => string
  /**
   * What happens to raw HTML. Default `text`: it is shown, escaped. `omit` leaves it out; `pass` lets it through
   * unchecked, which is safe only where every author of the document may run scripts on the page.
   */
  readonly html?: 'text' | 'omit' | 'pass'
  /** Whether blocks carry their key as `data-key`. Default true. */
  readonly keys?: boolean
  /** Stands before every `id` and every `#reference` to one. Default none; give one where documents share a page. */
  readonly idPrefix?: string
  /** Whether a permanent link follows each heading that has an anchor. Default false. */
  readonly headingAnchor?: boolean
  /** Added to the depth of every heading, which stays within 1 and 6. Default 0. */
  readonly headingShift?: number
  /** Whether answers are closed, open or left out. Default `details`: closed until the reader opens them. */
  readonly answers?: 'details' | 'open' | 'omit'
  /** Other words instead of the fixed ones. */
  readonly labels?: Partial<Labels>
}
