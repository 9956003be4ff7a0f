import type { Locale } from '../../locale.js'
import { canonicalDecimal } from './canonical-decimal.js'
import { fractionValue } from './fraction-value.js'
import { parseNumeral } from './parse-numeral.js'
import { readAfterNumeral } from './read-after-numeral.js'
import { readBeforeNumeral } from './read-before-numeral.js'
import { shiftDecimal } from './shift-decimal.js'
import type { ScaledNumeral } from './spread-ranges.js'

const vulgar: ReadonlyMap<string, string> = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
])

/** The numbers that a text writes in digits, with what stands around them: signs, currencies, scales, percents, *ke-*, *-th*. */
export function readNumerals(text: string, locale: Locale): readonly ScaledNumeral[] {
  const found: ScaledNumeral[] = []
  for (const match of text.matchAll(/[0-9][0-9.,]*|[½¼¾⅓⅔]/g)) {
    const raw = match[0].replace(/[.,]{1,9}$/, '')
    const last = found.at(-1)
    if (last !== undefined && match.index < last.end) continue
    const fraction = vulgar.get(raw)
    if (fraction !== undefined) found.push(mention(text, match.index, match.index + 1, { value: fraction }))
    else for (const number of readRun(text, match.index, raw, locale)) found.push(number)
  }
  return found
}

/** One run of digits is one number, a simple fraction, or a list such as `1,2,3`. */
function readRun(text: string, start: number, raw: string, locale: Locale): readonly ScaledNumeral[] {
  const mixed = readMixed(text, start, raw)
  if (mixed !== undefined) return [mixed]
  const simple = readFraction(text, start, raw)
  if (simple !== undefined) return [simple]
  const numeral = parseNumeral(raw, locale)
  if (numeral === undefined) return readList(text, start, raw)
  const end = start + raw.length
  const { dotted, otherNotation, value } = numeral
  if (dotted) return [mention(text, start, end, { value, dotted })]
  const before = readBeforeNumeral(text, start)
  const after = before.glued ? { end, places: 0 } : readAfterNumeral(text, end, locale, before.currency !== undefined)
  const unit = before.currency ?? after.unit
  const ordinal = before.ordinal || after.ordinal === true
  const amount = shiftDecimal(value, after.places)
  return [
    mention(text, before.start, after.end, {
      places: after.places,
      value: before.negative && amount !== '0' ? `-${amount}` : amount,
      ...(unit === undefined ? {} : { unit }),
      ...(ordinal ? { ordinal } : {}),
      ...(otherNotation ? { otherNotation } : {}),
    }),
  ]
}

/** `2½`, `1 ¾`: a whole number and a sign whose value is a decimal. */
function readMixed(text: string, start: number, raw: string): ScaledNumeral | undefined {
  const sign = /^ ?([½¼¾])/.exec(text.slice(start + raw.length, start + raw.length + 2))
  const part = vulgar.get(sign?.[1] ?? '')
  if (sign === null || part === undefined || !/^\d+$/.test(raw)) return undefined
  return mention(text, start, start + raw.length + sign[0].length, {
    value: canonicalDecimal(raw, part.slice(2), false),
  })
}

/** `1/2`, `3/4`: halves to tenths; `24/7` and `37/1999` are two numbers each. */
function readFraction(text: string, start: number, raw: string): ScaledNumeral | undefined {
  const end = start + raw.length
  if (!/^[1-9]$/.test(raw) || text[end] !== '/' || /[\p{L}\d/.-]/u.test(text[start - 1] ?? '')) return undefined
  const bottom = /^(?:10|[2-9])(?![\p{L}\d/-])/u.exec(text.slice(end + 1, end + 4))?.[0]
  if (bottom === undefined || Number(raw) >= Number(bottom)) return undefined
  return mention(text, start, end + 1 + bottom.length, { value: fractionValue(Number(raw), Number(bottom)) })
}

function readList(text: string, start: number, raw: string): readonly ScaledNumeral[] {
  return [...raw.matchAll(/[0-9]+/g)].map((match) => {
    const from = start + match.index
    return mention(text, from, from + match[0].length, { value: shiftDecimal(match[0], 0) })
  })
}

function mention(
  text: string,
  start: number,
  end: number,
  read: Omit<ScaledNumeral, 'start' | 'end' | 'text' | 'places'> & { readonly places?: number },
): ScaledNumeral {
  return { start, end, text: text.slice(start, end), places: 0, ...read }
}
