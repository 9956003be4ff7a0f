import { captured } from '../html/captured.js'
import { headingHtml } from '../html/heading-html.js'
import type { HtmlSide } from './html-side.js'

/** The title of a document as a heading of the first depth; empty where it has none. */
export function titleHtml({ title, context }: HtmlSide): string {
  const words = [{ type: 'text', value: title }] as const
  return title && captured(headingHtml, { type: 'heading', depth: 1, children: words }, context)
}
