import type { Link } from '@dwibahasa/model'
import { addressSchemes } from '../untrusted/address-schemes.js'
import { safeAddress } from '../untrusted/safe-address.js'
import { stringOf } from '../untrusted/string-of.js'
import { addPhrasing } from './add-phrasing.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild } from './element-node.js'

/** A link; its text alone where its address is refused, or where it lies in another link. */
export function addLink(into: ElementChild[], node: Link, context: ElementContext): void {
  const href = context.inLink ? '' : addressOf(node, context)
  if (!href) {
    addPhrasing(into, node.children, context)
    return
  }
  context.inLink = true
  const children = addPhrasing([], node.children, context)
  context.inLink = false
  into.push(element('a', { href, title: stringOf(node.title) }, children, { node }))
}

function addressOf({ entryKey, blockKey, anchor, url }: Link, { href, locale, idPrefix }: ElementContext): string {
  const key = stringOf(entryKey)
  const fragment = stringOf(anchor)
  let address = stringOf(url)
  if (key) address = href(key, locale, stringOf(blockKey) || undefined, fragment || undefined)
  else if (fragment || address.startsWith('#')) address = `#${idPrefix}${fragment || address.slice(1)}`
  return safeAddress(address, addressSchemes.href)
}
