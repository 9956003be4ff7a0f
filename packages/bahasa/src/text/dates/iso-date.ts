/**
 * The ISO 8601 form of a date whose year or day may be unknown, or `undefined` where the calendar has no such day.
 *
 * @param month - 1 to 12.
 */
export function isoDate(year: number | undefined, month: number, day: number | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined
  if (day !== undefined && (day < 1 || day > daysIn(month))) return undefined
  const head = year === undefined ? '-' : String(year).padStart(4, '0')
  const tail = day === undefined ? '' : `-${twoDigits(day)}`
  return `${head}-${twoDigits(month)}${tail}`
}

function daysIn(month: number): number {
  if (month === 2) return 29
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
