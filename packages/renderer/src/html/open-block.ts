import type { BlockFields } from '@dwibahasa/model'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { stateAttributes } from './state-attributes.js'

/** Writes the start tag of a block: `open`, which has no `>` yet, then what it says about the block; then `after`. */
export function openBlock(open: string, node: BlockFields, context: HtmlContext, after = ''): void {
  const key = context.keys && escapeHtml(node.key)
  const html = context.html + open
  context.html = `${(key ? `${html} data-key="${key}"` : html) + stateAttributes(node, context)}>${after}`
}
