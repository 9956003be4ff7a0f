import type { Image } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { safeAddress } from './safe-address.js'

/** An image; its text alternative alone where its address is refused. */
export function imageHtml(node: Image, context: HtmlContext): string {
  const address = safeAddress(context.src(stringOf(node.url), context.locale), /^https?$/i)
  const alt = escapeHtml(stringOf(node.alt))
  if (!address) return alt
  const title = stringOf(node.title) && ` title="${escapeHtml(stringOf(node.title))}"`
  return `<img src="${escapeHtml(address)}" alt="${alt}"${title}>`
}
