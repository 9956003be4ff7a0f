import type { DateMention } from '../dates/date-mention.js'

/** Whether two dates can mean the same: one may leave out the year, the century of a decade, or the order of day and month. */
export function sameDate(left: DateMention, right: DateMention): boolean {
  return readings(left).some((one) => readings(right).some((other) => agree(one, other) || agree(other, one)))
}

function readings({ value, otherValue }: DateMention): readonly string[] {
  return otherValue === undefined ? [value] : [value, otherValue]
}

function agree(short: string, long: string): boolean {
  if (short === long) return true
  if (short.startsWith('--')) return long.slice(4) === short.slice(1)
  return /^\d\ds$/.test(short) && /^\d{4}s$/.test(long) && long.endsWith(short)
}
