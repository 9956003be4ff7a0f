import type { Link } from '@dwibahasa/model'
import { linkAddress } from '../rendering/link-address.js'
import { attribute } from './attribute.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'

/** Writes a link; its text alone where its address is refused, or where it lies in another link. */
export function linkHtml(node: Link, context: HtmlContext): void {
  const address = linkAddress(node, context)
  if (address) {
    const [start, rest] = address
    // Each part is put to the end of the large string by itself, as in a start tag of a block.
    context.html = `${context.html}<a href="${start}${escapeHtml(rest)}"${attribute('title', node.title)}>`
    context.inLink = true
  }
  phrasingHtml(node.children, context)
  if (address) {
    context.html += '</a>'
    context.inLink = false
  }
}
