import type { BlockKey, EntryKey, Locale } from '@dwibahasa/model'
import type { Edition } from './edition.js'
import type { SheetKind } from './sheet-kind.js'

/** How an entry becomes a sheet. */
export interface SheetOptions {
  readonly kind: SheetKind
  readonly edition?: Edition
  /**
   * The address of an entry's sheet of the same kind, or of a heading on it. Without it, and where it returns an empty
   * string, a reference to an entry is text. `anchor` is the heading's `id` on that sheet: where both languages share
   * the page it begins with its language, as in `id-tujuan`. Plain text shows addresses that have a scheme, no others.
   */
  readonly href?: (entryKey: EntryKey, locale: Locale, blockKey?: BlockKey, anchor?: string) => string
  /**
   * The address of an image. Default: as written. Images at `http:` and `https:` are not loaded in any case, because a
   * sheet makes no request: their text alternative stands in.
   */
  readonly src?: (url: string, locale: Locale) => string
  /** The address of the contents page. */
  readonly contents?: string
  /** The addresses of the same sheet in the other kinds. */
  readonly alternates?: Partial<Readonly<Record<SheetKind, string>>>
  /**
   * Whether answers to questions are closed, open or left out. Default `closed`: on screen until the reader opens them;
   * on paper and in plain text, where nothing opens, they are open. The JSON sheet is data and holds
   * them unless they are left out.
   */
  readonly answers?: 'closed' | 'open' | 'omit'
}
