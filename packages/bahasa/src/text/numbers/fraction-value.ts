import { canonicalDecimal } from './canonical-decimal.js'

/** A fraction as a canonical decimal where six decimals hold it (3/4 is `0.75`), or else reduced: 2/6 is `1/3`. */
export function fractionValue(top: number, bottom: number): string {
  const millionths = (top * 1_000_000) / bottom
  if (Number.isInteger(millionths)) {
    const padded = String(millionths).padStart(7, '0')
    return canonicalDecimal(padded.slice(0, -6), padded.slice(-6), false)
  }
  const divisor = greatestCommonDivisor(top, bottom)
  return `${top / divisor}/${bottom / divisor}`
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right)
}
