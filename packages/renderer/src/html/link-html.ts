import type { Link } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'
import { safeAddress } from './safe-address.js'

/** A link; its text alone where its address is refused, or where it lies in another link. */
export function linkHtml(node: Link, context: HtmlContext): string {
  const address = context.inLink ? '' : addressOf(node, context)
  if (!address) return phrasingHtml(node.children, context)
  const title = stringOf(node.title) && ` title="${escapeHtml(node.title ?? '')}"`
  context.inLink = true
  const html = `<a href="${escapeHtml(address)}"${title}>${phrasingHtml(node.children, context)}</a>`
  context.inLink = false
  return html
}

function addressOf({ entryKey, blockKey, anchor, url }: Link, context: HtmlContext): string {
  let address = stringOf(url)
  if (stringOf(entryKey)) {
    address = context.href(
      stringOf(entryKey),
      context.locale,
      stringOf(blockKey) || undefined,
      stringOf(anchor) || undefined,
    )
  } else if (stringOf(anchor)) {
    address = `#${context.idPrefix}${anchor}`
  } else if (address.startsWith('#')) {
    address = `#${context.idPrefix}${address.slice(1)}`
  }
  return safeAddress(address, /^(https?|mailto|tel|ircs?|xmpp)$/i)
}
