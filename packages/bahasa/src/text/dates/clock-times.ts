import type { Locale } from '../../locale.js'
import type { DateMention } from './date-mention.js'
import type { DatePattern } from './date-pattern.js'

const hour = '(?<hour>[01]?\\d|2[0-3])'

/** `08:05` in either language, `pukul 15.05 WIB`, `3.05 p.m.`, `3 p.m.`, `jam 3 sore`. */
export function clockTimes(locale: Locale): readonly DatePattern[] {
  return [...(locale === 'id' ? indonesianTimes() : []), ...englishTimes(), ...plainTimes()]
}

function indonesianTimes(): readonly DatePattern[] {
  const zone = '(?:\\s(?:WIB|WITA|WIT)(?!\\p{L}))'
  const part = '(?:\\s(?<part>pagi|siang|sore|malam)(?!\\p{L}))'
  return [
    pattern(`(?<lead>(?:pukul|jam)\\s)${hour}(?:[.:](?<minute>[0-5]\\d))?(?![\\d]|[.,:]\\d)${part}?${zone}?`),
    pattern(`${hour}[.:](?<minute>[0-5]\\d)(?!\\d|[.,:]\\d)(?:${part}${zone}?|${zone})`),
  ]
}

function englishTimes(): readonly DatePattern[] {
  return [pattern(`${hour}(?:[.:](?<minute>[0-5]\\d))?\\s?(?<half>a\\.m\\.|p\\.m\\.|am|pm)(?![\\p{L}\\d])`)]
}

/** Without a word beside it, a point makes a time only after a zero (`08.05`), and a colon before two digits. */
function plainTimes(): readonly DatePattern[] {
  return [
    pattern(`${hour}:(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\p{L}\\d]|[.,:]\\d)`),
    pattern(`(?<hour>0\\d)\\.(?<minute>[0-5]\\d)(?![\\p{L}\\d%]|[.,:/]\\d)`),
  ]
}

function pattern(source: string): DatePattern {
  return { expression: new RegExp(`(?<![\\p{L}\\d/]|[.,:]|\\d-)${source}`, 'giu'), read: readTime }
}

function readTime(match: RegExpExecArray): readonly DateMention[] {
  const { hour = '', minute = '00', part, half } = match.groups ?? {}
  const at = Number(hour) + (isAfternoon(Number(hour), part?.toLowerCase(), half?.toLowerCase()) ? 12 : 0)
  const isMidnight = half?.toLowerCase().startsWith('a') && at === 12
  const value = `T${String(isMidnight ? 0 : at).padStart(2, '0')}:${minute}`
  return [{ start: match.index, end: match.index + match[0].length, text: match[0], value }]
}

/** *Sore* lies after noon; *siang* may begin before it, and *malam* goes on past midnight. */
function isAfternoon(hour: number, part: string | undefined, half: string | undefined): boolean {
  if (hour >= 12 || hour === 0) return false
  if (half !== undefined) return half.startsWith('p')
  return part === 'sore' || (part === 'siang' && hour < 6) || (part === 'malam' && hour >= 6)
}
