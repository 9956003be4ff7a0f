import type { Localized } from '@dwibahasa/model'
import type { SheetEntry } from './sheet-entry.js'

/** The entries of one collection, in the order in which the contents page lists them. */
export interface ContentsGroup {
  readonly title: Localized<string>
  readonly entries: readonly SheetEntry[]
}
