import type { BlockFields, PhrasingContent } from '@dwibahasa/model'
import type { HtmlContext } from './html-context.js'
import { openBlock } from './open-block.js'
import { phrasingHtml } from './phrasing-html.js'

/** Writes the element of a block that holds a line of text: `open`, which has no `>` yet, then `after`, the line, `close`. */
export function blockElement(
  open: string,
  node: BlockFields & { readonly children: readonly PhrasingContent[] },
  close: string,
  context: HtmlContext,
  after?: string,
): void {
  openBlock(open, node, context, after)
  phrasingHtml(node.children, context)
  context.html += close
}
