import type { ListItem } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { attribute } from './attribute.js'
import { blockAttributes } from './block-attributes.js'
import { blockHtml } from './block-html.js'
import { blocksHtml } from './blocks-html.js'
import type { HtmlContext } from './html-context.js'
import { paragraphHtml } from './paragraph-html.js'
import { phrasingHtml } from './phrasing-html.js'
import { stateAttributes } from './state-attributes.js'

/** An item. In a tight list a paragraph has no element, unless it has something to say or follows another. */
export function listItemHtml(node: ListItem, loose: boolean, context: HtmlContext): string {
  let html = '<li'
  let box = ''
  if (typeof node.checked === 'boolean') {
    const name = node.checked ? context.labels.taskDone : context.labels.taskOpen
    box = `<input type="checkbox" disabled${node.checked ? ' checked' : ''}${attribute('aria-label', name)}> `
    html += ' class="dwi-task"'
  }
  html += `${blockAttributes(node, context)}>`
  if (context.depth >= maximumDepth) return `${html}${box}${blocksHtml(node.children, context)}</li>\n`
  context.depth++
  let afterText = false
  for (const child of childrenOf(node.children)) {
    if (!isNode(child)) continue
    if (afterText) html += '\n'
    if (child.type !== 'paragraph') {
      html += box + blockHtml(child, context)
      afterText = false
    } else if (loose || afterText) {
      html += paragraphHtml(child, context, box)
      afterText = false
    } else {
      const state = stateAttributes(child, context)
      const text = phrasingHtml(child.children, context)
      html += box + (state ? `<span${state}>${text}</span>` : text)
      afterText = true
    }
    box = ''
  }
  context.depth--
  return `${html}${box}</li>\n`
}
