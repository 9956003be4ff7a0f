import type { Locale } from '@dwibahasa/model'

/**
 * A day as a reader writes it: `22 November 2026` for `2026-11-22`.
 *
 * Days have no time zone, so none may move them: they are taken and shown in UTC. What is no such day stays as it is.
 */
export function longDate(date: string, locale: Locale): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN
  // 31 February would be parsed as 3 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return date
  // British English has the day first, as Indonesian does and as the content's spelling has it.
  const of = locale === 'en' ? 'en-GB' : 'id-ID'
  return new Intl.DateTimeFormat(of, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}
