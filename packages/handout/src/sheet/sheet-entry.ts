import type { EntryKey, Localized } from '@dwibahasa/model'
import type { SheetSide } from './sheet-side.js'

/** An entry in both languages, as a sheet shows it. */
export interface SheetEntry {
  readonly key: EntryKey
  /** What one entry of its collection is called, as in `Topik`; stands above the title. */
  readonly collection: Localized<string>
  readonly id: SheetSide
  readonly en: SheetSide
  /** The day that the content is of, as in `2026-11-22`. Default: the edition's. */
  readonly date?: string
}
