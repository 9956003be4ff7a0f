import type { Locale } from '../../locale.js'
import { readEnglishNumber } from '../numbers/read-english-number.js'
import { readIndonesianNumber } from '../numbers/read-indonesian-number.js'
import type { DateMention } from './date-mention.js'
import type { DatePattern } from './date-pattern.js'
import { readRomanNumeral } from './read-roman-numeral.js'

/** Decades (`1990-an`, `’90s`) and centuries (`abad ke-21`, `abad XXI`, `twenty-first century`). */
export function longPeriods(locale: Locale): readonly DatePattern[] {
  return locale === 'id' ? [decadesInIndonesian, ...centuriesInIndonesian] : [decadesInEnglish, ...centuriesInEnglish]
}

const decadesInIndonesian: DatePattern = {
  expression: /(?<![\p{L}\d.,/-])(\d{2}|\d{4})\s?-\s?an(?!\p{L})/giu,
  read: (match) => decade(match, match[1]),
}

const decadesInEnglish: DatePattern = {
  expression: /(?<![\p{L}\d.,/])(?:['’](?=\d\d[^\d]))?(\d{2}|\d{4})['’]?s(?!\p{L})/gu,
  read: (match) => decade(match, match[1]),
}

const centuriesInIndonesian: readonly DatePattern[] = [
  {
    expression: /(?<!\p{L})abad\s(?:ke-?\s?)?(\d{1,2})(?![\p{L}\d]|[.,]\d)/giu,
    read: (match) => century(match, Number(match[1])),
  },
  {
    expression: /(?<!\p{L})abad\s(?:ke-?\s?)?([IVX]{1,5})(?![\p{L}\d])/gu,
    read: (match) => century(match, readRomanNumeral(match[1] ?? '')),
  },
  {
    expression: /(?<!\p{L})abad((?:\s(?:pertama|ke\p{L}{3,9}|belas|puluh|dua|satu)){1,3})(?!\p{L})/giu,
    read: (match) => {
      const words = (match[1] ?? '').trim().toLowerCase().split(/\s/)
      const reading = readIndonesianNumber(words)
      return reading?.ordinal && reading.length === words.length ? century(match, Number(reading.value)) : []
    },
  },
]

const centuriesInEnglish: readonly DatePattern[] = [
  {
    expression: /(?<![\p{L}\d.,])(\d{1,2})(?:st|nd|rd|th)[\s-]century(?!\p{L})/giu,
    read: (match) => century(match, Number(match[1])),
  },
  {
    expression: /(?<!\p{L})((?:twenty[\s-])?\p{L}{2,10}(?:st|nd|rd|th))[\s-]century(?!\p{L})/giu,
    read: (match) => {
      const words = (match[1] ?? '').toLowerCase().split(/[\s-]/)
      const reading = readEnglishNumber(words)
      return reading?.ordinal && reading.length === words.length ? century(match, Number(reading.value)) : []
    },
  },
]

function decade(match: RegExpExecArray, digits = ''): readonly DateMention[] {
  return digits.endsWith('0') ? [mention(match, `${digits}s`)] : []
}

function century(match: RegExpExecArray, number: number | undefined): readonly DateMention[] {
  return number === undefined || number === 0 ? [] : [mention(match, `C${number}`)]
}

function mention(match: RegExpExecArray, value: string): DateMention {
  return { start: match.index, end: match.index + match[0].length, text: match[0], value }
}
