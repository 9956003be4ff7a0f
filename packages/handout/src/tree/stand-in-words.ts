import type { Locale } from '@dwibahasa/model'
import { localesOf } from '../sheet/locales-of.js'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import type { SheetKind } from '../sheet/sheet-kind.js'
import { words } from '../words/localized-words.js'

/** For each language of a sheet in which the entry is not written, the words that say so. */
export function standInWords(entry: SheetEntry, kind: SheetKind): (readonly [Locale, string])[] {
  return localesOf(kind)
    .filter((locale) => entry[locale].resolved !== locale)
    .map((locale) => [locale, words[locale].standsIn])
}
