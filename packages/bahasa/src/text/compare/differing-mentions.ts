import type { DateMention } from '../dates/date-mention.js'
import { findDates } from '../dates/find-dates.js'
import { findNumbers } from '../numbers/find-numbers.js'
import type { NumberMention } from '../numbers/number-mention.js'
import { shiftDecimal } from '../numbers/shift-decimal.js'
import { cancelMatches } from './cancel-matches.js'
import { sameDate } from './same-date.js'

/** What stands in one text of a pair and has no counterpart in the other. */
export interface DifferingMentions {
  readonly id: { readonly numbers: readonly NumberMention[]; readonly dates: readonly DateMention[] }
  readonly en: { readonly numbers: readonly NumberMention[]; readonly dates: readonly DateMention[] }
}

/** Numbers in words below this are as often articles, pronouns and figures of speech. */
const firstCertainWord = 13

/**
 * Pairs the numbers and dates of two texts that say the same, from the strictest likeness to the loosest, and gives what is left.
 *
 * A date and a number that one language takes out of it (*17 Agustus 1945*, *in August that year*; *C20 and C21*) pair as well.
 */
export function differingMentions(idText: string, enText: string): DifferingMentions {
  const dates = cancelMatches(findDates(idText, 'id'), findDates(enText, 'en'), [sameValue, sameDate])
  const numbers = cancelMatches(findNumbers(idText, 'id'), findNumbers(enText, 'en'), [
    (left, right) => left.value === right.value && left.unit === right.unit && left.spelled === right.spelled,
    sameAmount,
    samePart,
  ])
  const idSide = withoutParts(numbers.left, dates.right)
  const enSide = withoutParts(numbers.right, dates.left)
  return {
    id: { numbers: idSide.numbers.filter(isCertain), dates: enSide.dates },
    en: { numbers: enSide.numbers.filter(isCertain), dates: idSide.dates },
  }
}

function sameValue(left: DateMention, right: DateMention): boolean {
  return left.value === right.value
}

/** Units count where both numbers have one: *5 persen* may be *5* in a table of per cents. */
function sameAmount(left: NumberMention, right: NumberMention): boolean {
  return left.value === right.value && (left.unit === right.unit || left.unit === undefined || right.unit === undefined)
}

/** *Half* is 50 per cent. */
function samePart(left: NumberMention, right: NumberMention): boolean {
  const [percent, part] = left.unit === '%' ? [left, right] : [right, left]
  return (
    percent.unit === '%' && part.unit === undefined && !percent.dotted && shiftDecimal(percent.value, -2) === part.value
  )
}

function isCertain(mention: NumberMention): boolean {
  return mention.spelled !== true || Number(mention.value) >= firstCertainWord
}

/** Takes away numbers that are parts of dates which the other language writes out, and those dates with them. */
function withoutParts(
  numbers: readonly NumberMention[],
  dates: readonly DateMention[],
): { readonly numbers: readonly NumberMention[]; readonly dates: readonly DateMention[] } {
  const covered = new Set<DateMention>()
  const left = numbers.filter((number) => {
    const whole = dates.find(({ value }) => partsOf(value).includes(number.value))
    if (whole !== undefined) covered.add(whole)
    return whole === undefined
  })
  return { numbers: left, dates: dates.filter((date) => !covered.has(date)) }
}

function partsOf(value: string): readonly string[] {
  return [...value.matchAll(/\d{1,9}/g)].map(([digits]) => shiftDecimal(digits, 0))
}
