/**
 * A language of the library, as a BCP 47 tag: `id` is Bahasa Indonesia and nothing else, `en` is English.
 * Identities are never called `id`; they are called keys.
 */
export type Locale = 'id' | 'en'

/** One value in each language. */
export type Localized<Value> = Readonly<Record<Locale, Value>>

/** Both languages, in the order in which they are listed everywhere. */
export const locales: readonly [Locale, Locale] = ['id', 'en']

/** Whether an unknown value is one of the two languages. */
export function isLocale(value: unknown): value is Locale {
  return value === 'id' || value === 'en'
}

/** The language that stands beside `locale`. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'id' ? 'en' : 'id'
}
