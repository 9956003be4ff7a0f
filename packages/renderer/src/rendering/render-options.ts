import type { BlockKey, EntryKey, Heading, Locale } from '@dwibahasa/model'
import type { Labels } from '../labels/labels.js'

/** How a document becomes a page, whatever the page is made of: HTML, nodes of the DOM, elements of a framework. */
export interface RenderOptions {
  /**
   * The address of an entry, or of a heading in it. Default: `/{locale}/{entryKey}`, then `#{anchor}`.
   * `locale` is the document's. What it returns passes the same policy as every address.
   */
  readonly href?: (entryKey: EntryKey, locale: Locale, blockKey?: BlockKey, anchor?: string) => string
  /** The address of an image. Default: as written. What it returns passes the same policy as every address. */
  readonly src?: (url: string, locale: Locale) => string
  /** Whether blocks carry their key as `data-key`. Default true. */
  readonly keys?: boolean
  /** Stands before every `id` and every `#reference` to one. Default none; give one where documents share a page. */
  readonly idPrefix?: string
  /**
   * Whether a permanent link follows each heading that has an anchor. Default false. A function says which words the link
   * of a heading shows instead of `#`; where it says none there is no link.
   */
  readonly headingAnchor?: boolean | ((heading: Heading, locale: Locale) => string)
  /** Added to the depth of every heading, which stays within 1 and 6. Default 0. */
  readonly headingShift?: number
  /** Whether an image that stands alone in a paragraph becomes a figure with its title as the caption. Default true. */
  readonly figures?: boolean
  /** Whether answers are closed, open or left out. Default `details`: closed until the reader opens them. */
  readonly answers?: 'details' | 'open' | 'omit'
  /** Other words instead of the fixed ones. */
  readonly labels?: Partial<Labels>
}
