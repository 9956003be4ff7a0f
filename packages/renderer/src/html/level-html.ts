import { childrenOf } from '../untrusted/children-of.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { nodesHtml } from './nodes-html.js'

/** Writes the next level of nodes, each with `write`; their text between `open` and `close` where they lie too deep. */
export function levelHtml<Node>(
  nodes: readonly Node[],
  write: (node: Node, context: HtmlContext) => void,
  context: HtmlContext,
  open = '',
  close = '',
): void {
  if (context.depth < maximumDepth) {
    context.depth++
    nodesHtml(nodes, write, context)
    context.depth--
  } else context.html += open + escapeHtml(textContent(childrenOf(nodes))) + close
}
