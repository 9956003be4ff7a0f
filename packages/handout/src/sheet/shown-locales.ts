import type { Locale } from '@dwibahasa/model'
import { localesOf } from './locales-of.js'
import type { SheetEntry } from './sheet-entry.js'
import type { SheetKind } from './sheet-kind.js'

/**
 * Which sides of an entry a sheet shows.
 *
 * Of two sides of which one stands in for the other, one is shown: the same words twice would look like two languages.
 */
export function shownLocales(entry: SheetEntry, kind: SheetKind): readonly [Locale, ...Locale[]] {
  const [first, second] = localesOf(kind)
  if (second === undefined || entry[first].resolved !== entry[second].resolved)
    return second ? [first, second] : [first]
  return [entry[first].resolved]
}
