import type { DateMention } from './date-mention.js'

/** One way of writing a date. Earlier patterns win where two would read the same characters. */
export interface DatePattern {
  /** Global and Unicode; every repetition is bounded, so that matching takes linear time. */
  readonly expression: RegExp
  /** What a match means: one mention, two for a range that shares its month, or none where the digits are no date. */
  readonly read: (match: RegExpExecArray) => readonly DateMention[]
}
