import type { Locale } from '../../locale.js'
import { currencyNames } from './currency-names.js'
import { scaleSuffixes } from './scale-suffixes.js'
import { scaleWords } from './scale-words.js'

/** What the characters after a run of digits make of it. */
export interface AfterNumeral {
  readonly end: number
  /** The power of ten by which the digits are multiplied. */
  readonly places: number
  readonly unit?: string
  readonly ordinal?: true
}

/** How far a unit may reach: two words with a scale before them. */
const reach = 48

/** Reads scale words, a percent, a currency or an ordinal ending directly after the digits that end at `end`. */
export function readAfterNumeral(text: string, end: number, locale: Locale, isMoney: boolean): AfterNumeral {
  const rest = text.slice(end, end + reach)
  if (locale === 'en' && /^(?:st|nd|rd|th)(?!\p{L})/u.test(rest)) return { end: end + 2, places: 0, ordinal: true }
  const scale = readScale(rest, locale, isMoney)
  const tail = rest.slice(scale.length)
  const percent = /^(?:[ \u00a0\u202f]?%|[\s-](?:persen|percent|per cent)(?!\p{L}))/u.exec(tail)?.[0]
  if (percent !== undefined) return { end: end + scale.length + percent.length, places: scale.places, unit: '%' }
  const money = isMoney ? undefined : readCurrencyName(tail)
  const length = scale.length + (money?.length ?? 0)
  return { end: end + length, places: scale.places, ...(money === undefined ? {} : { unit: money.code }) }
}

function readScale(
  rest: string,
  locale: Locale,
  isMoney: boolean,
): { readonly length: number; readonly places: number } {
  const glued = /^\p{L}{1,4}/u.exec(rest)?.[0]
  if (glued !== undefined) {
    const places = scalePlaces(glued, locale, isMoney)
    return places === undefined ? { length: 0, places: 0 } : { length: glued.length, places }
  }
  let length = 0
  let places = 0
  for (let turn = 0; turn < 2; turn += 1) {
    const word = /^[\s-](\p{L}{2,9})(?!\p{L})/u.exec(rest.slice(length))
    const power = scaleWords.get(word?.[1]?.toLowerCase() ?? '')
    if (word === null || power === undefined) break
    length += word[0].length
    places += power
  }
  return { length, places }
}

function scalePlaces(suffix: string, locale: Locale, isMoney: boolean): number | undefined {
  const { always, money } = scaleSuffixes[locale]
  return always.get(suffix) ?? (isMoney ? money.get(suffix) : undefined)
}

function readCurrencyName(tail: string): { readonly code: string; readonly length: number } | undefined {
  const words = /^[\s-](\p{L}{2,14})(?:\s(\p{L}{2,12}))?/u.exec(tail)
  if (words === null) return /^[ \u00a0]?€/.test(tail) ? { code: 'EUR', length: tail.indexOf('€') + 1 } : undefined
  const [whole, first = '', second] = words
  const both = second === undefined ? undefined : currencyNames.get(`${first} ${second}`.toLowerCase())
  if (both !== undefined) return { code: both, length: whole.length }
  const code = currencyNames.get(first.toLowerCase())
  return code === undefined ? undefined : { code, length: first.length + 1 }
}
