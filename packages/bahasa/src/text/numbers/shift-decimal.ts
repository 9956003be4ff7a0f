import { canonicalDecimal } from './canonical-decimal.js'

/** A canonical decimal times a power of ten, worked on its digits so that no size loses any of them. */
export function shiftDecimal(value: string, places: number): string {
  const negative = value.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.')
  if (places >= 0) {
    const padded = fraction.padEnd(places, '0')
    return canonicalDecimal(whole + padded.slice(0, places), padded.slice(places), negative)
  }
  const padded = whole.padStart(1 - places, '0')
  const point = padded.length + places
  return canonicalDecimal(padded.slice(0, point), padded.slice(point) + fraction, negative)
}
