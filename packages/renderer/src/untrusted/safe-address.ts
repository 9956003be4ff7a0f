import { encodeAddress } from './encode-address.js'
import { stringOf } from './string-of.js'

/**
 * An address that is safe to follow or to load; empty where there is none.
 *
 * First every character that may not stand in a URL is percent-encoded, so that nothing hides in a scheme; then it must
 * begin as `schemes` has it. A backslash becomes `%5C`, so `\\host` is a path and nothing else.
 */
export function safeAddress(address: unknown, schemes: RegExp): string {
  const encoded = encodeAddress(stringOf(address))
  return schemes.test(encoded) ? encoded : ''
}
