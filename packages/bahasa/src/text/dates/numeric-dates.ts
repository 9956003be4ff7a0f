import type { Locale } from '../../locale.js'
import type { DatePattern } from './date-pattern.js'
import { isoDate } from './iso-date.js'

/** `2025-08-17`, and `17/8/2025`, whose day comes first; an English text may mean the month. */
export function numericDates(locale: Locale): readonly DatePattern[] {
  return [
    {
      expression: /(?<![\p{L}\d./-])(\d{4})-(\d{2})-(\d{2})(?![\d/-]|[.,]\d)/gu,
      read: (match) => {
        const value = isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
        return value === undefined ? [] : [{ ...placeOf(match), value }]
      },
    },
    {
      expression: /(?<![\p{L}\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\p{L}\d/-]|[.,]\d)/gu,
      read: (match) => {
        const year = Number(match[4])
        const dayFirst = isoDate(year, Number(match[3]), Number(match[1]))
        const monthFirst = locale === 'en' ? isoDate(year, Number(match[1]), Number(match[3])) : undefined
        const value = dayFirst ?? monthFirst
        if (value === undefined) return []
        const isAmbiguous = monthFirst !== undefined && monthFirst !== value
        return [{ ...placeOf(match), value, ...(isAmbiguous ? { otherValue: monthFirst } : {}) }]
      },
    },
  ]
}

function placeOf(match: RegExpExecArray): { readonly start: number; readonly end: number; readonly text: string } {
  return { start: match.index, end: match.index + match[0].length, text: match[0] }
}
