import { childrenOf } from '../untrusted/children-of.js'
import type { HtmlContext } from './html-context.js'
import { nodeHtml } from './node-html.js'

/** Writes nodes that follow each other, each with `write`. */
export function nodesHtml<Node>(
  nodes: readonly Node[],
  write: (node: Node, context: HtmlContext) => void,
  context: HtmlContext,
): void {
  for (const node of childrenOf(nodes)) nodeHtml(node, write, context)
}
