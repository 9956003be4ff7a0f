import type { BlockFields } from '@dwibahasa/model'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { stateAttributes } from './state-attributes.js'

/** Writes the start tag of a block: `open`, which has no `>` yet, then what it says about the block; then `after`. */
export function openBlock(open: string, node: BlockFields, context: HtmlContext, after = ''): void {
  const key = context.options.keys === false ? '' : escapeHtml(node.key)
  const state = stateAttributes(node, context)
  // Each part is put to the end of the large string by itself: parts that are put together first cost the same again.
  if (key && !state) context.html = `${context.html}${open} data-key="${key}">${after}`
  else context.html += `${open}${key && ` data-key="${key}"`}${state}>${after}`
}
