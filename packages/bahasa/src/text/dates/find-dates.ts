import type { Locale } from '../../locale.js'
import { plainSigns } from '../plain-signs.js'
import { clockTimes } from './clock-times.js'
import type { DateMention } from './date-mention.js'
import type { DatePattern } from './date-pattern.js'
import { longPeriods } from './long-periods.js'
import { numericDates } from './numeric-dates.js'
import { wordedDates } from './worded-dates.js'

const patterns: Readonly<Record<Locale, readonly DatePattern[]>> = {
  id: patternsOf('id'),
  en: patternsOf('en'),
}

/**
 * Finds the dates, times, decades and centuries of a text, in the order in which they stand. A year alone is a number.
 *
 * Months without a day or a year are left out, for *may* and *march* are verbs too.
 *
 * @param text - Prose without markup, or with its markup blanked out.
 * @param locale - The language of the text.
 */
export function findDates(text: string, locale: Locale): readonly DateMention[] {
  if (!/\d|abad|century/i.test(text)) return []
  const plain = plainSigns(text)
  const found: DateMention[] = []
  for (const { expression, read } of patterns[locale]) {
    for (const match of plain.matchAll(expression)) found.push(...read(match))
  }
  return withoutOverlaps(found).map((date) => ({ ...date, text: text.slice(date.start, date.end) }))
}

/** Keeps the earlier pattern's mention where two share characters. */
function withoutOverlaps(found: readonly DateMention[]): readonly DateMention[] {
  const ranked = found.map((mention, rank) => ({ mention, rank }))
  ranked.sort((left, right) => left.mention.start - right.mention.start || left.rank - right.rank)
  const kept: typeof ranked = []
  for (const one of ranked) {
    const last = kept.at(-1)
    if (last === undefined || last.mention.end <= one.mention.start) kept.push(one)
    else if (one.rank < last.rank) kept[kept.length - 1] = one
  }
  return kept.map(({ mention }) => mention)
}

function patternsOf(locale: Locale): readonly DatePattern[] {
  return [...wordedDates(locale), ...numericDates(locale), ...longPeriods(locale), ...clockTimes(locale)]
}
