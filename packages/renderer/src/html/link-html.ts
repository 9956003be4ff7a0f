import type { Link } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { stringOf } from '../untrusted/string-of.js'
import { attribute } from './attribute.js'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'
import { safeAddress } from './safe-address.js'

/** A link; its text alone where its address is refused, or where it lies in another link. */
export function linkHtml(node: Link, context: HtmlContext): string {
  const href = context.inLink ? '' : attribute('href', addressOf(node, context))
  if (!href) return phrasingHtml(node.children, context)
  context.inLink = true
  const text = phrasingHtml(node.children, context)
  context.inLink = false
  return `<a${href}${attribute('title', node.title)}>${text}</a>`
}

function addressOf({ entryKey, blockKey, anchor, url }: Link, { href, locale, idPrefix }: HtmlContext): string {
  let address = stringOf(url)
  const fragment = stringOf(anchor)
  if (stringOf(entryKey))
    address = href(stringOf(entryKey), locale, stringOf(blockKey) || undefined, fragment || undefined)
  else if (fragment || address.startsWith('#')) address = `#${idPrefix}${fragment || address.slice(1)}`
  return safeAddress(address, addressSchemes.href)
}
