import type { Link } from '@dwibahasa/model'
import { linkAddress } from '../rendering/link-address.js'
import { stringOf } from '../untrusted/string-of.js'
import { addPhrasing } from './add-phrasing.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild } from './element-node.js'

/** A link; its text alone where its address is refused, or where it lies in another link. */
export function addLink(into: ElementChild[], node: Link, context: ElementContext): void {
  const address = linkAddress(node, context)
  if (!address) {
    addPhrasing(into, node.children, context)
    return
  }
  context.inLink = true
  const children = addPhrasing([], node.children, context)
  context.inLink = false
  into.push(element('a', { href: address.join(''), title: stringOf(node.title) }, children, { node }))
}
