import type { SpellingFault } from './spelling-fault.js'

/** *Rp. 5.000,-* is *Rp5.000*: neither a full stop nor a space follows *Rp*, and points group the digits (EYD V, I.H and III.A). */
export function checkRupiah(text: string): readonly SpellingFault[] {
  const faults: SpellingFault[] = []
  const amounts = /(?<![\p{L}\p{N}_])(Rp|RP|rp)\.?[ \u00a0\u202f]?(\d[\d.,]{0,40})(-(?![\p{L}\d]))?/gu
  for (const match of text.matchAll(amounts)) {
    const [whole, , digits = '', dash] = match
    const isOpen = dash !== undefined && digits.endsWith(',')
    const amount = digits.replace(/[.,]{1,9}$/, '')
    const actual = isOpen ? whole : whole.slice(0, whole.length - digits.length + amount.length - (dash?.length ?? 0))
    const isScaled = /^[ \u00a0](?:ribu|juta|miliar|triliun)(?!\p{L})/u.test(
      text.slice(match.index + actual.length, match.index + actual.length + 10),
    )
    const expected = `Rp${isScaled && /^\d{1,3}\.\d{1,2}$/.test(amount) ? amount.replace('.', ',') : groupDigits(amount)}`
    if (actual === expected || isNumbered(text, match.index + actual.length)) continue
    faults.push({ rule: 'spelling-rupiah', start: match.index, end: match.index + actual.length, actual, expected })
  }
  return faults
}

function groupDigits(amount: string): string {
  const [, plain, cents = ''] = /^([1-9]\d{3,30})(,\d{2})?$/.exec(amount) ?? []
  if (plain !== undefined) return group(plain) + cents
  if (/^\d{1,3}(?:,\d{3}){2,12}$/.test(amount)) return amount.replaceAll(',', '.')
  return amount
}

function group(digits: string): string {
  const first = digits.length % 3
  const groups = first === 0 ? [] : [digits.slice(0, first)]
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3))
  return groups.join('.')
}

/** Something else goes on directly after the digits, such as a code. */
function isNumbered(text: string, end: number): boolean {
  return /[\p{L}\d_/]/u.test(text[end] ?? '')
}
