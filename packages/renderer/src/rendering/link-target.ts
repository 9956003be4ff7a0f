import type { Link } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { encodeAddress } from '../untrusted/encode-address.js'
import { safeAddress } from '../untrusted/safe-address.js'
import { stringOf } from '../untrusted/string-of.js'
import type { RenderContext } from './render-context.js'

/**
 * An address in two parts, for what is put together is slower to look through than what it is put together from.
 *
 * `prefix` holds nothing that HTML would escape.
 */
export interface LinkTarget {
  readonly prefix: string
  readonly rest: string
}

/** Where a link leads; `undefined` where that is not safe to follow. Whether a heading is there shows at the end. */
export function linkTarget(node: Link, context: RenderContext): LinkTarget | undefined {
  const { href } = context.options
  const entryKey = stringOf(node.entryKey)
  const anchor = stringOf(node.anchor)
  let url = stringOf(node.url)
  if (entryKey) {
    if (!href) return { prefix: context.entryPrefix, rest: encodeAddress(anchor ? `${entryKey}#${anchor}` : entryKey) }
    url = href(entryKey, context.locale, stringOf(node.blockKey) || undefined, anchor || undefined)
  } else if (anchor || (url[0] === '#' && url[1])) {
    const rest = encodeAddress(anchor || url.slice(1))
    context.fragments.add(rest)
    return { prefix: context.fragmentPrefix, rest }
  }
  const rest = safeAddress(url, addressSchemes.href)
  return rest ? { prefix: '', rest } : undefined
}
