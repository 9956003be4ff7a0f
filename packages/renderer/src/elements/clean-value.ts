import { stringOf } from '../untrusted/string-of.js'

/** A field that should hold a string, as a page can hold it: U+0000 and halves of surrogate pairs become U+FFFD. */
export function cleanValue(field: unknown): string {
  return stringOf(field).replace(/\0|\p{Surrogate}/gu, '\ufffd')
}
