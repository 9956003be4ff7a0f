import type { Locale } from '@dwibahasa/model'
import { localesOf } from './locales-of.js'
import type { SheetEntry } from './sheet-entry.js'
import type { SheetKind } from './sheet-kind.js'

/** The languages that the content of a sheet is in, whatever was asked for. */
export function writtenLocales(entry: SheetEntry, kind: SheetKind): readonly Locale[] {
  return [...new Set(localesOf(kind).map((locale) => entry[locale].resolved))]
}
