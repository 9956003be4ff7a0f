import { currencySigns } from './currency-signs.js'

/** What the characters before a run of digits make of it. */
export interface BeforeNumeral {
  /** Where the number begins, its sign, currency or *ke-* included. */
  readonly start: number
  readonly negative: boolean
  readonly ordinal: boolean
  readonly currency?: string
  /** The digits end a name (`G20`, `COVID-19`): no sign, unit or scale belongs to them. */
  readonly glued: boolean
}

/** Reads a sign, a currency or *ke-* directly before the digits that begin at `at`. */
export function readBeforeNumeral(text: string, at: number): BeforeNumeral {
  const ahead = text.slice(Math.max(0, at - 12), at)
  const currency = readCurrency(ahead)
  if (currency !== undefined) {
    const sign = at - currency.length
    const negative = isSign(text, sign - 1)
    return { start: negative ? sign - 1 : sign, negative, ordinal: false, currency: currency.code, glued: false }
  }
  const plain = { start: at, negative: false, ordinal: false, glued: false }
  if (/(?:^|[^\p{L}\d])ke-?$/iu.test(ahead))
    return { ...plain, start: at - (ahead.endsWith('-') ? 3 : 2), ordinal: true }
  if (/[\p{L}_]$/u.test(ahead) || /\p{Lu}{2}[-–]$/u.test(ahead)) return { ...plain, glued: true }
  if (isSign(text, at - 1)) return { ...plain, start: at - 1, negative: true }
  const minus = /(?:^|\s)minus\s$/i.test(ahead)
  return minus ? { ...plain, start: at - 6, negative: true } : plain
}

function readCurrency(ahead: string): { readonly code: string; readonly length: number } | undefined {
  const tight = ahead.replace(/[ \u00a0]{1,2}$/, '')
  for (const [sign, code] of currencySigns) {
    if (!tight.endsWith(sign)) continue
    const outer = tight.slice(0, -sign.length)
    if (/\p{L}$/u.test(outer)) continue
    return { code, length: sign.length + ahead.length - tight.length }
  }
  return undefined
}

/** A minus is a sign at the start of a word alone: `5-10` is a range, `A/70-174` a name, and a double one an option. */
function isSign(text: string, at: number): boolean {
  const sign = text[at]
  if (sign !== '-' && sign !== '−') return false
  return at === 0 || (/[\s(]/.test(text[at - 1] ?? '') && !/[\d\ufffc]\s$/.test(text.slice(Math.max(0, at - 2), at)))
}
