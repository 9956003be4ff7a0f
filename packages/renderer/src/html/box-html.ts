import type { Answer, BlockContent, Case, Note, Question } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { blockAttributes } from './block-attributes.js'
import { blocksHtml } from './blocks-html.js'
import { escapeText } from './escape-text.js'
import type { HtmlContext } from './html-context.js'
import { phrasingHtml } from './phrasing-html.js'

/** A directive: its title is its label where it has one, else a fixed word. */
export function boxHtml(
  element: 'aside' | 'section' | 'div' | 'details',
  attributes: string,
  node: Note | Case | Question | Answer,
  context: HtmlContext,
): string {
  let children: readonly BlockContent[] = childrenOf(node.children)
  const first = children[0]
  const titled = element === 'details' ? 'summary' : 'p'
  let title = `<${titled} class="dwi-title">${escapeText(context.labels[node.type])}`
  if (first?.type === 'paragraph' && first.label === true) {
    title = `<${titled} class="dwi-title"${blockAttributes(first, context)}>${phrasingHtml(first.children, context)}`
    children = children.slice(1)
  }
  const open = `<${element} class="dwi-${node.type}"${attributes}${blockAttributes(node, context)}>`
  return `${open}\n${title}</${titled}>\n${blocksHtml(children, context)}</${element}>\n`
}
