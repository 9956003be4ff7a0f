import type { Link } from '@dwibahasa/model'
import { linkTarget } from '../rendering/link-target.js'
import { attribute } from './attribute.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'

/** Writes a link; its text alone where its address is refused, or where it lies in another link. */
export function linkHtml(node: Link, context: HtmlContext): void {
  const target = context.inLink ? undefined : linkTarget(node, context)
  if (target) {
    context.html = `${context.html}<a href="${target.prefix}${escapeHtml(target.rest)}"${attribute('title', node.title)}>`
    context.inLink = true
  }
  phrasingHtml(node.children, context)
  if (target) {
    context.html += '</a>'
    context.inLink = false
  }
}
