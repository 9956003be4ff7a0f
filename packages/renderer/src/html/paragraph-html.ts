import type { Paragraph } from '@dwibahasa/model'
import { blockAttributes } from './block-attributes.js'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'

/** A paragraph, with HTML that goes before or after its text, inside it. */
export function paragraphHtml(node: Paragraph, context: HtmlContext, before = '', after = ''): string {
  return `<p${blockAttributes(node, context)}>${before}${phrasingHtml(node.children, context)}${after}</p>\n`
}
