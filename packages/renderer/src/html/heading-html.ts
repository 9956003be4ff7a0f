import type { Heading } from '@dwibahasa/model'
import { interpolate } from '../labels/interpolate.js'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { textContent } from '../untrusted/text-content.js'
import { attribute } from './attribute.js'
import { blockAttributes } from './block-attributes.js'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'

/** A heading; its permanent link stands after it, so that it is no part of the heading's name. */
export function headingHtml(node: Heading, context: HtmlContext): string {
  const depth = integerOf(integerOf(node.depth, 2, 1, 6) + context.headingShift, 2, 1, 6)
  const anchor = stringOf(node.anchor) && context.idPrefix + node.anchor
  const id = attribute('id', anchor)
  const heading = `<h${depth}${id}${blockAttributes(node, context)}>${phrasingHtml(node.children, context)}</h${depth}>`
  if (!context.headingAnchor || !anchor) return `${heading}\n`
  const name = attribute('aria-label', interpolate(context.labels.permalink, textContent(childrenOf(node.children))))
  const href = attribute('href', `#${anchor}`)
  return `<div class="dwi-heading">${heading}<a class="dwi-permalink"${href}${name}>#</a></div>\n`
}
