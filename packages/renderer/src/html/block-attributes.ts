import type { BlockFields } from '@dwibahasa/model'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { stateAttributes } from './state-attributes.js'

/** What the element of a block says about it: its key and its state. */
export function blockAttributes(node: BlockFields, context: HtmlContext): string {
  const state = stateAttributes(node, context)
  return context.keys && typeof node.key === 'string' ? ` data-key="${escapeHtml(node.key)}"${state}` : state
}
