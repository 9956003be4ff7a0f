import type { PhrasingContent } from '@dwibahasa/model'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'

/** Writes an element that stands in a line of text. */
export function inlineElement(
  open: string,
  node: { readonly children: readonly PhrasingContent[] },
  close: string,
  context: HtmlContext,
): void {
  context.html += open
  phrasingHtml(node.children, context)
  context.html += close
}
