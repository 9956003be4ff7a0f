/**
 * A decimal in one form: no leading or trailing zeros, a point before the fraction, `-` only before a value other than zero.
 *
 * @param whole - Digits before the decimal mark.
 * @param fraction - Digits after it.
 */
export function canonicalDecimal(whole: string, fraction: string, negative: boolean): string {
  let first = 0
  while (first < whole.length - 1 && whole[first] === '0') first += 1
  let last = fraction.length
  while (last > 0 && fraction[last - 1] === '0') last -= 1
  const head = whole.slice(first) || '0'
  const value = last === 0 ? head : `${head}.${fraction.slice(0, last)}`
  return negative && value !== '0' ? `-${value}` : value
}
