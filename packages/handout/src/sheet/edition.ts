import type { Localized } from '@dwibahasa/model'

/** What the colophon says of the collection that a sheet belongs to. */
export interface Edition {
  readonly name: Localized<string>
  /** Where the content comes from: an address, or words. */
  readonly source?: string
  readonly licence?: { readonly name: string; readonly url?: string }
  /** The day that the content is of, as in `2026-11-22`, for entries that have none of their own. */
  readonly date?: string
}
