import type { DateMention } from '../dates/date-mention.js'
import type { MatchPass } from './cancel-matches.js'

type Key = (date: DateMention) => string | undefined

const value: Key = (date) => date.value
const otherValue: Key = (date) => date.otherValue
/** Day and month where the year is left out, and what a whole date looks like without its year. */
const yearless: Key = (date) => (date.value.startsWith('--') ? date.value : undefined)
const withoutYear: Key = (date) => (/^\d{4}-\d\d-\d\d$/.test(date.value) ? `-${date.value.slice(4)}` : undefined)
/** The eighties without their century, and with it. */
const shortDecade: Key = (date) => (/^\d\ds$/.test(date.value) ? date.value : undefined)
const longDecade: Key = (date) => (/^\d{4}s$/.test(date.value) ? date.value.slice(2) : undefined)

/** Two dates may mean the same where one leaves out the year, the century of a decade, or the order of day and month. */
export const datePasses: readonly MatchPass<DateMention>[] = [
  { left: value, right: value },
  ...bothWays(value, otherValue),
  { left: otherValue, right: otherValue },
  ...bothWays(yearless, withoutYear),
  ...bothWays(shortDecade, longDecade),
]

function bothWays(one: Key, other: Key): readonly MatchPass<DateMention>[] {
  return [
    { left: one, right: other },
    { left: other, right: one },
  ]
}
