import type { BlockFields } from '@dwibahasa/model'
import type { HtmlContext } from './html-context.js'
import { openBlock } from './open-block.js'

/** Writes the element of a block: `open`, which has no `>` yet, then `after`, then the children with `write`, then `close`. */
export function blockElement<Children>(
  open: string,
  node: BlockFields & { readonly children: Children },
  write: (children: Children, context: HtmlContext) => void,
  close: string,
  context: HtmlContext,
  after = '',
): void {
  openBlock(open, node, context, after)
  write(node.children, context)
  context.html += close
}
