import type { Link } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { encodeAddress } from '../untrusted/encode-address.js'
import { safeAddress } from '../untrusted/safe-address.js'
import { stringOf } from '../untrusted/string-of.js'
import { fragmentOf } from './fragment-of.js'
import type { RenderContext } from './render-context.js'

/**
 * Where a link leads, in two parts, for what is put together is slower to look through than what it is put together from:
 * `start` holds nothing that HTML would escape. `undefined` where a link may lead nowhere; an empty address, which leads to
 * the page that it stands on, is one.
 */
export function linkAddress(node: Link, context: RenderContext): readonly [start: string, rest: string] | undefined {
  const { locale } = context
  const { href } = context.options
  const entryKey = stringOf(node.entryKey)
  const anchor = stringOf(node.anchor)
  const url = stringOf(node.url)
  if (context.inLink) return undefined
  if (entryKey) {
    if (!href) return [`/${locale}/`, encodeAddress(anchor ? `${entryKey}#${anchor}` : entryKey)]
    const address = href(entryKey, locale, stringOf(node.blockKey) || undefined, anchor || undefined)
    const safe = safeAddress(address, addressSchemes.href)
    return safe ? ['', safe] : undefined
  }
  const fragment = fragmentOf(anchor || (url[0] === '#' ? decodedFragment(url.slice(1)) : ''))
  if (fragment) {
    context.fragments.add(fragment)
    return [context.fragmentPrefix, fragment]
  }
  const safe = safeAddress(url, addressSchemes.href)
  return safe || node.url === '' ? ['', safe] : undefined
}

/** The id that a fragment names, however much of it is percent-encoded; the fragment itself where that is not UTF-8. */
function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
