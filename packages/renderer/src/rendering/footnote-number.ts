import { integerOf } from '../untrusted/integer-of.js'

/** The number of a footnote, or of what refers to one. */
export function footnoteNumber({ number }: { readonly number: number }): number {
  return integerOf(number, 0, 0, 999_999)
}
