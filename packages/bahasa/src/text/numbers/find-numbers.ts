import type { Locale } from '../../locale.js'
import { findDates } from '../dates/find-dates.js'
import { plainSigns } from '../plain-signs.js'
import type { NumberMention } from './number-mention.js'
import { readNumerals } from './read-numerals.js'
import { readSpelledNumbers } from './read-spelled-numbers.js'
import { spreadRanges } from './spread-ranges.js'

/**
 * Finds the numbers of a text, in digits and in words, in the order in which they stand.
 *
 * What belongs to a date, a time, a decade or a century is left to `findDates`. Digits inside a name (`COVID-19`, `G20`)
 * are numbers as well, for they may not change either; Roman numerals are not.
 *
 * @param text - Prose without markup, or with its markup blanked out.
 * @param locale - The language of the text, which decides how `1.234` is read.
 */
export function findNumbers(text: string, locale: Locale): readonly NumberMention[] {
  const plain = plainSigns(text)
  let blanked = ''
  let end = 0
  for (const date of findDates(plain, locale)) {
    blanked += plain.slice(end, date.start) + '\ufffc'.repeat(date.end - date.start)
    end = date.end
  }
  blanked += plain.slice(end)
  const numerals = readNumerals(blanked, locale)
  const taken = new Set<number>()
  for (const { start, end: stop } of numerals) for (let at = start; at < stop; at += 1) taken.add(at)
  const spelled = readSpelledNumbers(blanked, locale, taken)
  const found = [...spreadRanges(numerals, blanked), ...spelled].sort((left, right) => left.start - right.start)
  return found.map((number) => ({ ...number, text: text.slice(number.start, number.end) }))
}
