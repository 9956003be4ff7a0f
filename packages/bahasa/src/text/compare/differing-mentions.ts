import type { DateMention } from '../dates/date-mention.js'
import { findDates } from '../dates/find-dates.js'
import { findNumbers } from '../numbers/find-numbers.js'
import type { NumberMention } from '../numbers/number-mention.js'
import { shiftDecimal } from '../numbers/shift-decimal.js'
import { cancelMatches } from './cancel-matches.js'
import { datePasses } from './date-passes.js'
import { numberPasses } from './number-passes.js'

/** Numbers and dates that stand in one text of a pair alone. */
export interface UnmatchedMentions {
  readonly numbers: readonly NumberMention[]
  readonly dates: readonly DateMention[]
}

/** What each text of a pair has without a counterpart in the other. */
export interface DifferingMentions {
  readonly id: UnmatchedMentions
  readonly en: UnmatchedMentions
}

/** Numbers in words below this are as often articles, pronouns and figures of speech. */
const firstCertainWord = 13

/**
 * Pairs the numbers and dates of two texts that say the same, from the strictest likeness to the loosest, and gives what is left.
 *
 * A date and a number that the other language takes out of it pair as well: *abad ke-20 dan ke-21*, *the 20th and 21st centuries*.
 */
export function differingMentions(idText: string, enText: string): DifferingMentions {
  const dates = cancelMatches(findDates(idText, 'id'), findDates(enText, 'en'), datePasses)
  const numbers = cancelMatches(findNumbers(idText, 'id'), findNumbers(enText, 'en'), numberPasses)
  const idNumbers = withoutParts(numbers.left, dates.right)
  const enNumbers = withoutParts(numbers.right, dates.left)
  return {
    id: { numbers: idNumbers.numbers.filter(isCertain), dates: enNumbers.dates },
    en: { numbers: enNumbers.numbers.filter(isCertain), dates: idNumbers.dates },
  }
}

function isCertain(mention: NumberMention): boolean {
  return mention.spelled !== true || Number(mention.value) >= firstCertainWord
}

/** Takes away numbers that are parts of dates which the other language writes out, and those dates with them. */
function withoutParts(numbers: readonly NumberMention[], dates: readonly DateMention[]): UnmatchedMentions {
  const wholes = new Map<string, DateMention>()
  for (const date of dates) {
    for (const [digits] of date.value.matchAll(/\d{1,9}/g)) wholes.set(shiftDecimal(digits, 0), date)
  }
  const covered = new Set(numbers.map(({ value }) => wholes.get(value)))
  return {
    numbers: numbers.filter(({ value }) => !wholes.has(value)),
    dates: dates.filter((date) => !covered.has(date)),
  }
}
