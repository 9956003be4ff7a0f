import type { Locale } from '../../locale.js'
import type { DateMention } from './date-mention.js'
import type { DatePattern } from './date-pattern.js'

const hour = '(?:[01]?\\d|2[0-3])'
const start = `(?<start>${hour}(?:[.:][0-5]\\d)?)`
const end = `(?<end>${hour}[.:][0-5]\\d)`
const notLonger = '(?!\\d|[.,:]\\d)'

/** `08:05` in either language, `pukul 15.05–16.00 WIB`, `3.05 p.m.`, `3–4 p.m.`, `jam 3 sore`. */
export function clockTimes(locale: Locale): readonly DatePattern[] {
  return [...(locale === 'id' ? indonesianTimes() : []), ...englishTimes(), ...plainTimes()]
}

function indonesianTimes(): readonly DatePattern[] {
  const zone = '(?:\\s(?:WIB|WITA|WIT)(?!\\p{L}))'
  const part = '(?:\\s(?<part>pagi|siang|sore|malam)(?!\\p{L}))'
  const until = `(?:(?:\\s?[-–—]\\s?|\\s(?:sampai|hingga|s\\.d\\.|dan)\\s(?:pukul\\s|jam\\s)?)${end}${notLonger})?`
  return [
    pattern(`(?:pukul|jam)\\s${start}${notLonger}${part}?${until}${zone}?`),
    pattern(`(?<start>${hour}[.:][0-5]\\d)${notLonger}(?:${part}${zone}?|${until}${zone})`),
  ]
}

function englishTimes(): readonly DatePattern[] {
  const until = `(?:\\s?[-–—]\\s?(?<end>${hour}(?:[.:][0-5]\\d)?))?`
  return [pattern(`${start}${until}\\s?(?<half>a\\.m\\.|p\\.m\\.|am|pm)(?![\\p{L}\\d])`)]
}

/** Without a word beside it, a point makes a time only after a zero (`08.05`), and a colon before two digits. */
function plainTimes(): readonly DatePattern[] {
  return [
    pattern(`(?<start>${hour}:[0-5]\\d)(?::[0-5]\\d)?(?![\\p{L}\\d]|[.,:]\\d)`),
    pattern(`(?<start>0\\d\\.[0-5]\\d)(?![\\p{L}\\d%]|[.,:/]\\d)(?:\\s?[-–—]\\s?${end}${notLonger})?`),
  ]
}

function pattern(source: string): DatePattern {
  return { expression: new RegExp(`(?<![\\p{L}\\d/]|[.,:]|\\d-)${source}`, 'giu'), read: readTimes }
}

/** One time, or the two ends of a span, each with the part of the day that stands after the later. */
function readTimes(match: RegExpExecArray): readonly DateMention[] {
  const { start: first = '', end: last, part, half } = match.groups ?? {}
  const [whole] = match
  const { index } = match
  const word = (part ?? half)?.toLowerCase().replaceAll('.', '')
  if (last === undefined) return [{ start: index, end: index + whole.length, text: whole, value: isoTime(first, word) }]
  const middle = whole.indexOf(first) + first.length
  const second = whole.indexOf(last, middle)
  const isEarlier = hourOf(first) % 12 <= hourOf(last) % 12
  return [
    {
      start: index,
      end: index + middle,
      text: whole.slice(0, middle),
      value: isoTime(first, isEarlier ? word : undefined),
    },
    { start: index + second, end: index + whole.length, text: whole.slice(second), value: isoTime(last, word) },
  ]
}

function hourOf(time: string): number {
  return Number(/^\d{1,2}/.exec(time)?.[0])
}

function isoTime(time: string, part: string | undefined): string {
  const hours = hourOf(time)
  const shift = isAfternoon(hours, part) ? 12 : part === 'am' && hours === 12 ? -12 : 0
  return `T${String(hours + shift).padStart(2, '0')}:${/[.:](\d\d)/.exec(time)?.[1] ?? '00'}`
}

/** *Sore* lies after noon; *siang* may begin before it, and *malam* goes on past midnight. */
function isAfternoon(hours: number, part: string | undefined): boolean {
  if (hours >= 12 || hours === 0) return false
  return part === 'pm' || part === 'sore' || (part === 'siang' && hours < 6) || (part === 'malam' && hours >= 6)
}
