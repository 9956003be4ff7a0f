import type { Answer, Case, Note, Question } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { blockElement } from './block-element.js'
import { blocksHtml } from './blocks-html.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { openBlock } from './open-block.js'

/** Writes a directive: its title is its label where it has one, else a fixed word. */
export function boxHtml(
  element: 'aside' | 'section' | 'div' | 'details',
  attributes: string,
  node: Note | Case | Question | Answer,
  context: HtmlContext,
): void {
  const titled = element === 'details' ? 'summary' : 'p'
  const open = `<${titled} class="dwi-title"`
  const close = `</${titled}>\n`
  const blocks = childrenOf(node.children)
  const [first] = blocks
  openBlock(`<${element} class="dwi-${node.type}"${attributes}`, node, context, '\n')
  const isTitle = first?.type === 'paragraph' && first.label === true
  if (isTitle) blockElement(open, first, close, context)
  else context.html += `${open}>${escapeHtml(context.labels[node.type])}${close}`
  blocksHtml(isTitle ? blocks.slice(1) : blocks, context)
  context.html += `</${element}>\n`
}
