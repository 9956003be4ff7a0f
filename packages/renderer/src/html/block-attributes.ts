import type { BlockFields } from '@dwibahasa/model'
import { attribute } from './attribute.js'
import type { HtmlContext } from './html-context.js'
import { stateAttributes } from './state-attributes.js'

/** What the element of a block says about it: its key and its state. */
export function blockAttributes(node: BlockFields, context: HtmlContext): string {
  return (context.keys ? attribute('data-key', node.key) : '') + stateAttributes(node, context)
}
