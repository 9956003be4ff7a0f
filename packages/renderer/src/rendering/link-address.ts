import type { Link } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { encodeAddress } from '../untrusted/encode-address.js'
import { safeAddress } from '../untrusted/safe-address.js'
import { stringOf } from '../untrusted/string-of.js'
import { fragmentOf } from './fragment-of.js'
import type { RenderContext } from './render-context.js'

/**
 * Where a link leads, in two parts, for what is put together is slower to look through than what it is put together from:
 * `start` holds nothing that HTML would escape, and `rest` is empty where a link may lead nowhere.
 */
export function linkAddress(node: Link, context: RenderContext): readonly [start: string, rest: string] {
  const { options, locale } = context
  const entryKey = stringOf(node.entryKey)
  const anchor = stringOf(node.anchor)
  let url = stringOf(node.url)
  if (context.inLink) return ['', '']
  if (entryKey) {
    if (!options.href) return [`/${locale}/`, encodeAddress(anchor ? `${entryKey}#${anchor}` : entryKey)]
    url = options.href(entryKey, locale, stringOf(node.blockKey) || undefined, anchor || undefined)
  } else if (anchor || (url[0] === '#' && url[1])) {
    const fragment = anchor ? fragmentOf(anchor) : encodeAddress(url.slice(1))
    context.fragments.add(fragment)
    return [context.fragmentPrefix, fragment]
  }
  return ['', safeAddress(url, addressSchemes.href)]
}
