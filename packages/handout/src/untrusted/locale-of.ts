import { isLocale, type Locale } from '@dwibahasa/model'

/** A locale field that may hold anything. */
export function localeOf(value: unknown, fallback: Locale): Locale {
  return isLocale(value) ? value : fallback
}
