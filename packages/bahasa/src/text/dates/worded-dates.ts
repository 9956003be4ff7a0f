import type { Locale } from '../../locale.js'
import type { DateMention } from './date-mention.js'
import type { DatePattern } from './date-pattern.js'
import { isoDate } from './iso-date.js'
import { monthNames } from './month-names.js'
import { weekdayNames } from './weekday-names.js'

const space = '[\\s\\u00a0]{1,2}'
const between = { id: 'dan|sampai|hingga|s\\.d\\.|atau|ke', en: 'and|to|until|or|through' }

/** `17 Agustus 2025`, `17th of August`, `August 17, 2025`, `8–18 September 2025`, `Agustus 2025`; a weekday before it belongs to it. */
export function wordedDates(locale: Locale): readonly DatePattern[] {
  const month = `(?<month>${alternatives(monthNames[locale].flat())})(?![\\p{L}\\d])\\.?`
  const weekday = `(?:(?:${alternatives(weekdayNames[locale])})\\.?,?${space}\\(?)?`
  const day = (name: string): string => `(?<${name}>\\d{1,2})${locale === 'en' ? '(?:st|nd|rd|th)?' : ''}`
  const join = `(?:\\s?[-–—]\\s?|${space}(?:${between[locale]})${space})`
  const year = `(?<year>\\d{4})(?![\\p{L}\\d]|[.,]\\d)`
  const of = locale === 'en' ? `(?:${space}of)?` : ''
  const days = `(?:${day('first')}${join})?${day('day')}`
  const dayFirst = `${weekday}(?:the\\s)?${days}${of}${space}${month}(?:,?${space}${year})?`
  const monthFirst = `${weekday}${month}${space}(?:the\\s)?${day('day')}(?:${join}${day('last')})?(?![\\p{L}\\d:]|[.,]\\d)(?:,?${space}${year})?`
  const patterns = [dayFirst, ...(locale === 'en' ? [monthFirst] : []), `${month}(?:,?${of}${space}|\\s?-)${year}`]
  return patterns.map((source) => ({
    expression: new RegExp(`(?<![\\p{L}\\d.,/:-])${source}`, 'giu'),
    read: (match) => readDate(match, locale),
  }))
}

function alternatives(words: readonly string[]): string {
  return [...words].sort((left, right) => right.length - left.length).join('|')
}

function readDate(match: RegExpExecArray, locale: Locale): readonly DateMention[] {
  const { first, day, last, month = '', year } = match.groups ?? {}
  const number = monthNames[locale].findIndex((names) => names.includes(month.toLowerCase())) + 1
  const value = isoDate(numberOf(year), number, numberOf(day))
  const whole = match[0].replace(/\.$/, '')
  const { index } = match
  if (value === undefined || isVerb(whole, month, day)) return []
  if (first === undefined && last === undefined) return [mention(whole, index, index + whole.length, index, value)]
  const other = isoDate(numberOf(year), number, numberOf(first ?? last))
  const digits = first ?? day ?? ''
  const end = index + whole.indexOf(digits) + digits.length
  if (other === undefined) return []
  const [left, right] = first === undefined ? [value, other] : [other, value]
  const start = whole.indexOf(first === undefined ? (last ?? '') : (day ?? ''), end - index)
  return [mention(whole, index, end, index, left), mention(whole, index + start, index + whole.length, index, right)]
}

/** A month that no day stands before needs its capital: *may 5*, *march 2025* may be verbs. */
function isVerb(whole: string, month: string, day: string | undefined): boolean {
  const leads = day === undefined || whole.indexOf(month) < whole.indexOf(day)
  return leads && !/^\p{Lu}/u.test(month)
}

function mention(whole: string, start: number, end: number, offset: number, value: string): DateMention {
  return { start, end, text: whole.slice(start - offset, end - offset), value }
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
