import { stringOf } from '../untrusted/string-of.js'
import { blocksHtml } from './blocks-html.js'
import { captured } from './captured.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import type { HtmlOverride } from './html-overrides.js'
import { phrasingHtml } from './phrasing-html.js'

/** A node as the host has it; `write` is how it would be written otherwise. */
export function overriddenHtml<Node>(
  node: Node,
  write: (node: Node, context: HtmlContext) => void,
  context: HtmlContext,
  override: HtmlOverride,
): string {
  const { locale, labels } = context
  const html = override(node, () => captured(write, node, context), {
    locale,
    labels,
    blocks: (children) => captured(blocksHtml, children, context),
    phrasing: (children) => captured(phrasingHtml, children, context),
    escape: escapeHtml,
  })
  return stringOf(html)
}
