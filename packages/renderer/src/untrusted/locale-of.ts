import type { Locale } from '@dwibahasa/model'

/** A locale field that may hold anything; `undefined` where it is neither language. */
export function localeOf(field: unknown): Locale | undefined {
  return field === 'id' || field === 'en' ? field : undefined
}
