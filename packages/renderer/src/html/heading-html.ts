import type { Heading } from '@dwibahasa/model'
import { headingDepth } from '../rendering/heading-depth.js'
import { headingId } from '../rendering/heading-id.js'
import { permalink } from '../rendering/permalink.js'
import { attribute } from './attribute.js'
import { blockElement } from './block-element.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'

/** Writes a heading; its permanent link stands after it, so that it is no part of the heading's name. */
export function headingHtml(node: Heading, context: HtmlContext): void {
  const element = `h${headingDepth(node, context)}`
  const id = headingId(node, context)
  const [shown, address, name] = permalink(node, id, context)
  if (shown) context.html += '<div class="dwi-heading">'
  blockElement(`<${element}${attribute('id', id)}`, node, `</${element}>`, context)
  if (shown) {
    context.html += `<a class="dwi-permalink"${attribute('href', address)}${attribute('aria-label', name)}>${escapeHtml(shown)}</a></div>`
  }
  context.html += '\n'
}
