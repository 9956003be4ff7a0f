import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { nodesHtml } from './nodes-html.js'

/** Writes what a node holds, each child with `write`, one level deeper; only the text of it where that is too deep. */
export function contentHtml<Node>(
  nodes: readonly Node[],
  write: (node: Node, context: HtmlContext) => void,
  context: HtmlContext,
): void {
  if (context.depth < maximumDepth) {
    context.depth++
    nodesHtml(nodes, write, context)
    context.depth--
  } else context.html += escapeHtml(textContent(nodes))
}
