import type { Locale } from '@dwibahasa/model'

// Made once: a formatter costs more than all it will ever format. British English has the day first, as Indonesian does and
// as the content's spelling has it.
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const indonesian = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

/**
 * A day as a reader writes it: `22 November 2026` for `2026-11-22`.
 *
 * Days have no time zone, so none may move them: they are taken and shown in UTC. What is no such day stays as it is.
 */
export function longDate(date: string, locale: Locale): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN
  // 31 February would be parsed as 3 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return date
  return (locale === 'en' ? english : indonesian).format(time)
}
