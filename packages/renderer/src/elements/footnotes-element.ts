import type { FootnoteDefinition } from '@dwibahasa/model'
import { labelParts } from '../labels/label-parts.js'
import { footnoteId } from '../rendering/footnote-id.js'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { referenceId } from '../rendering/reference-id.js'
import { servesAnswers } from '../rendering/serves-answers.js'
import { takeId } from '../rendering/take-id.js'
import { addBlocks } from './add-blocks.js'
import { addChild } from './add-child.js'
import { blockElement } from './block-element.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild, ElementNode } from './element-node.js'
import { headingElement } from './heading-element.js'

/** The footnotes that were met, under a heading; nothing where there are none. */
export function footnotesElement(context: ElementContext): ElementNode | undefined {
  // A definition inside a definition joins the list while it is gone through; so do the references in it, to any footnote.
  const contents: (readonly [FootnoteDefinition, ElementChild[]])[] = []
  for (const each of context.definitions) {
    if (servesAnswers(each, context.options.answers, context.references)) continue
    contents.push([each, addBlocks(addChild([], context.lineBreak), each.children, context)])
  }
  if (contents.length === 0) return undefined
  const words = [{ type: 'text', value: context.labels.footnotes }] as const
  const { node: _ours, ...heading } = headingElement({ type: 'heading', depth: 2, children: words }, context)
  const items = addChild([], context.lineBreak)
  let expected = 1
  for (const [definition, content] of contents) {
    items.push(definitionElement(definition, content, expected, context))
    addChild(items, context.lineBreak)
    expected = footnoteNumber(definition) + 1
  }
  const children = [...addChild([], context.lineBreak), heading]
  addChild(children, context.lineBreak).push(element('ol', {}, items))
  return element('section', { class: 'dwi-footnotes' }, addChild(children, context.lineBreak))
}

function definitionElement(
  node: FootnoteDefinition,
  content: ElementChild[],
  expected: number,
  context: ElementContext,
): ElementNode {
  const number = footnoteNumber(node)
  const id = footnoteId(number)
  const taken = takeId(id, context)
  // Where two have one number, the first has the ways back.
  const children = taken ? withBackLinks(content, number, context) : content
  const given = { id: taken && context.idPrefix + id, value: number !== expected && number }
  return blockElement('li', given, node, context, children)
}

/** The ways back to all references, in the last paragraph where there is one. */
function withBackLinks(content: ElementChild[], number: number, context: ElementContext): ElementChild[] {
  const all = context.references.get(number) ?? 0
  if (all === 0) return content
  const at = content.findLastIndex((child) => typeof child !== 'string')
  const last = content[at]
  const inLast = typeof last === 'object' && last.name === 'p'
  const links: ElementChild[] = inLast ? [...last.children] : []
  const label = labelParts(context.labels.backToReference)
  for (let count = 1; count <= all; count++) {
    const name = label.join(count > 1 ? `${number}-${count}` : `${number}`)
    const href = context.fragmentPrefix + referenceId(number, count)
    const raised = count > 1 ? [element('sup', {}, [`${count}`])] : []
    addChild(links, inLast || links.length > 0 ? ' ' : '')
    links.push(element('a', { class: 'dwi-back', href, 'aria-label': name }, ['↩', ...raised]))
  }
  if (inLast) return content.with(at, { ...last, children: links })
  return addChild([...content, element('p', {}, links)], context.lineBreak)
}
