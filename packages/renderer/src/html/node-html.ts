import { isNode } from '../untrusted/is-node.js'
import type { HtmlContext } from './html-context.js'
import { overriddenHtml } from './overridden-html.js'

/** Writes a node, as the host has it or with `write`; what is no node is passed over. */
export function nodeHtml<Node>(
  node: Node,
  write: (node: Node, context: HtmlContext) => void,
  context: HtmlContext,
): void {
  if (!isNode(node)) return
  const override = context.overrides?.get(node.type)
  if (override) context.html += overriddenHtml(node, write, context, override)
  else write(node, context)
}
