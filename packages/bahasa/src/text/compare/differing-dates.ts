import type { DateMention } from '../dates/date-mention.js'
import { differingMentions } from './differing-mentions.js'

/** The dates, times, decades and centuries of two texts without a counterpart, each in the order of its text. */
export interface DifferingDates {
  readonly onlyId: readonly DateMention[]
  readonly onlyEn: readonly DateMention[]
}

/** Compares the dates of an Indonesian text and its English counterpart by value, one to one; see `differingNumbers`. */
export function differingDates(idText: string, enText: string): DifferingDates {
  const { id, en } = differingMentions(idText, enText)
  return { onlyId: id.dates, onlyEn: en.dates }
}
