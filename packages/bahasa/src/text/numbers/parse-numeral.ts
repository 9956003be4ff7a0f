import type { Locale } from '../../locale.js'
import { canonicalDecimal } from './canonical-decimal.js'

/** What a run of digits, points and commas says. */
export interface Numeral {
  readonly value: string
  readonly otherNotation?: true
  readonly dotted?: true
}

/**
 * Reads digits with points and commas: first in the notation of the language, then in that of the other one.
 *
 * Indonesian groups by points and marks decimals with a comma, English the other way round; so `1.234` is 1234 in
 * Indonesian and 1.234 in English. `undefined` means a list (`1,2,3`) or something that is no number at all.
 */
export function parseNumeral(raw: string, locale: Locale): Numeral | undefined {
  if (!/[.,]/.test(raw)) return { value: canonicalDecimal(raw, '', false) }
  const [group, mark] = locale === 'id' ? (['.', ','] as const) : ([',', '.'] as const)
  const own = readNotation(raw, group, mark)
  if (own !== undefined) return { value: own }
  const other = readNotation(raw, mark, group)
  if (other !== undefined) return { value: other, otherNotation: true }
  return raw.includes(',') ? undefined : { value: raw, dotted: true }
}

function readNotation(raw: string, group: string, mark: string): string | undefined {
  const [whole = '', fraction, ...rest] = raw.split(mark)
  if (rest.length > 0 || whole === '' || fraction === '') return undefined
  if (fraction?.includes(group)) return undefined
  const [head = '', ...groups] = whole.split(group)
  if (groups.length > 0) {
    const wellFormed = head.length >= 1 && head.length <= 3 && groups.every((digits) => digits.length === 3)
    if (!wellFormed || head.startsWith('0')) return undefined
  }
  return canonicalDecimal(head + groups.join(''), fraction ?? '', false)
}
