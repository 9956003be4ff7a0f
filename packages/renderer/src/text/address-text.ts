import { encodeAddress } from '../untrusted/encode-address.js'
import { safeAddress } from '../untrusted/safe-address.js'
import { letterNumber } from './letter-number.js'
import type { TextContext } from './text-context.js'

/**
 * What follows the words of a link or an image to say where it leads: nothing, ` <https://…>` or ` [a]`.
 *
 * Only an address with a scheme is worth a reader's typing, and only one among `schemes` is safe to. It is
 * percent-encoded as in HTML, so that nothing in it ends it early; one that the words already show is not said twice.
 */
export function addressText(address: string, schemes: RegExp, words: string, context: TextContext): string {
  const shown = safeAddress(address, schemes)
  if (context.links === 'none' || !/^[^/?#:]*:/.test(shown)) return ''
  const said = encodeAddress(words)
  if (shown === said || shown === `mailto:${said}`) return ''
  if (context.links === 'inline') return ` <${shown}>`
  const index = context.addresses.get(shown) ?? context.addresses.size
  context.addresses.set(shown, index)
  return ` [${letterNumber(index)}]`
}
