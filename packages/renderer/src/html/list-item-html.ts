import type { BlockContent, ListItem } from '@dwibahasa/model'
import { contentsOf } from '../untrusted/contents-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { attribute } from './attribute.js'
import { blockHtml } from './block-html.js'
import { blocksHtml } from './blocks-html.js'
import type { HtmlContext } from './html-context.js'
import { inlineElement } from './inline-element.js'
import { nodeHtml } from './node-html.js'
import { openBlock } from './open-block.js'
import { phrasingHtml } from './phrasing-html.js'
import { stateAttributes } from './state-attributes.js'

/** Writes an item. In a tight list a paragraph has no element, unless it has something to say or follows another. */
export function listItemHtml(node: ListItem, loose: boolean, context: HtmlContext): void {
  let open = '<li'
  if (typeof node.checked === 'boolean') {
    const name = attribute('aria-label', context.labels[node.checked ? 'taskDone' : 'taskOpen'])
    open = '<li class="dwi-task"'
    context.box = `<input type="checkbox" disabled${node.checked ? ' checked' : ''}${name}> `
  }
  openBlock(open, node, context)
  if (context.depth < maximumDepth) {
    context.depth++
    childrenHtml(contentsOf(node), loose, context)
    context.depth--
    writeBox(context)
  } else {
    writeBox(context)
    blocksHtml(node.children, context)
  }
  context.html += '</li>\n'
}

function childrenHtml(children: readonly BlockContent[], loose: boolean, context: HtmlContext): void {
  let afterText = false
  for (const child of children) {
    if (!isNode(child)) continue
    if (afterText) context.html += '\n'
    const isText = child.type === 'paragraph'
    const stands: boolean = afterText || loose
    afterText = isText && !stands
    // The box stands in the line that it belongs to: behind the tag of a paragraph that has one.
    if (!isText || afterText) writeBox(context)
    nodeHtml(child, afterText ? tightHtml : blockHtml, context)
    writeBox(context)
  }
}

function tightHtml(node: BlockContent, context: HtmlContext): void {
  const state = stateAttributes(node, context)
  if (node.type !== 'paragraph') return
  if (state) inlineElement(`<span${state}>`, node, '</span>', context)
  else phrasingHtml(node.children, context)
}

/** Writes the box of a task, unless that was done. */
function writeBox(context: HtmlContext): void {
  context.html += context.box
  context.box = ''
}
