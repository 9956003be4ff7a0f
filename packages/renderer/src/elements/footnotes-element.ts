import type { FootnoteDefinition } from '@dwibahasa/model'
import { footnoteId } from '../html/footnote-id.js'
import { interpolate } from '../labels/interpolate.js'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { addBlocks } from './add-blocks.js'
import { addChild } from './add-child.js'
import { blockElement } from './block-element.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild, ElementNode } from './element-node.js'
import { headingElement } from './heading-element.js'
import { paragraphElement } from './paragraph-element.js'

/** The footnotes that were met, under a heading; nothing where there are none. */
export function footnotesElement(context: ElementContext): ElementNode | undefined {
  if (context.definitions.length === 0) return undefined
  const { lineBreak } = context
  const words = [{ type: 'text', value: context.labels.footnotes }] as const
  const { node: _ours, ...heading } = headingElement({ type: 'heading', depth: 2, children: words }, context)
  const items = addChild([], lineBreak)
  // A definition inside a definition joins the list while it is gone through.
  let expected = 1
  for (const definition of context.definitions) {
    const number = integerOf(definition.number, 0, 0, 999_999)
    items.push(definitionElement(definition, number !== expected && number, context))
    addChild(items, lineBreak)
    expected = number + 1
  }
  const children = addChild([], lineBreak)
  children.push(heading)
  addChild(children, lineBreak).push(element('ol', {}, items))
  return element('section', { class: 'dwi-footnotes' }, addChild(children, lineBreak))
}

function definitionElement(node: FootnoteDefinition, value: number | false, context: ElementContext): ElementNode {
  const blocks = childrenOf(node.children)
  const last = blocks.at(-1)
  const children = addChild([], context.lineBreak)
  if (last?.type === 'paragraph') {
    addBlocks(children, blocks.slice(0, -1), context)
    children.push(paragraphElement(last, context, [], backLinks(node, context)))
  } else {
    addBlocks(children, blocks, context)
    // What stands alone needs no space before it.
    children.push(element('p', {}, backLinks(node, context).slice(1)))
  }
  const id = context.idPrefix + footnoteId('fn', integerOf(node.number, 0, 0, 999_999))
  return blockElement('li', { id, value }, node, context, addChild(children, context.lineBreak))
}

/** One link back for each reference; a number that only an attacker would write is cut short. */
function backLinks(node: FootnoteDefinition, context: ElementContext): readonly ElementChild[] {
  const number = integerOf(node.number, 0, 0, 999_999)
  const references = integerOf(node.references, 1, 0, 999)
  const links: ElementChild[] = []
  for (let occurrence = 1; occurrence <= references; occurrence++) {
    const id = footnoteId('fnref', number, occurrence)
    const name = interpolate(context.labels.backToReference, id.slice('fnref:'.length).replace(':', '-'))
    const nth = occurrence > 1 ? [element('sup', {}, [`${occurrence}`])] : []
    const given = { class: 'dwi-back', href: `#${context.idPrefix}${id}`, 'aria-label': name }
    addChild(links, ' ')
    links.push(element('a', given, ['↩', ...nth]))
  }
  return links
}
