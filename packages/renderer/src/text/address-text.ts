import { cleanText } from './clean-text.js'
import { letterNumber } from './letter-number.js'
import type { TextContext } from './text-context.js'

/**
 * What follows the words of a link or an image to say where it leads: nothing, ` <https://…>` or ` [a]`.
 *
 * Only an address with a scheme is worth a reader's typing, and only one among `schemes` is safe to; one that the words
 * already show is not said twice.
 */
export function addressText(address: string, schemes: RegExp, words: string, context: TextContext): string {
  const shown = cleanText(address).replace(/\s/g, encodeURIComponent)
  if (context.links === 'none' || !/^[^/?#:]*:/.test(shown) || !schemes.test(shown)) return ''
  if (shown === words || shown === `mailto:${words}`) return ''
  if (context.links === 'inline') return ` <${shown}>`
  const index = context.addresses.get(shown) ?? context.addresses.size
  context.addresses.set(shown, index)
  return ` [${letterNumber(index)}]`
}
