import type { EntryKey, Locale } from '@dwibahasa/model'
import type { CompiledEntry } from '../compilation.js'

/** The keys of entries in the order of their titles, in a language's own alphabet (CLDR collation). */
export function keysByTitle(entries: readonly CompiledEntry[], locale: Locale): readonly EntryKey[] {
  const { compare } = new Intl.Collator(locale)
  return [...entries].sort((a, b) => compare(a[locale].title, b[locale].title)).map(({ key }) => key)
}
