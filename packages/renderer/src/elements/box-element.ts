import type { Answer, BlockContent, Case, Note, Question } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { addBlocks } from './add-blocks.js'
import { addChild } from './add-child.js'
import { addPhrasing } from './add-phrasing.js'
import { blockElement } from './block-element.js'
import { blockGiven } from './block-given.js'
import { cleanValue } from './clean-value.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild, ElementNode } from './element-node.js'
import type { GivenAttributes } from './given-attributes.js'
import { keyOf } from './key-of.js'

/** A directive: its title is its label where it has one, else a fixed word. */
export function boxElement(
  name: 'aside' | 'section' | 'div' | 'details',
  given: GivenAttributes,
  node: Note | Case | Question | Answer,
  context: ElementContext,
): ElementNode {
  let blocks: readonly BlockContent[] = childrenOf(node.children)
  const first = blocks[0]
  const titled = name === 'details' ? 'summary' : 'p'
  const children: ElementChild[] = addChild([], context.lineBreak)
  if (first?.type === 'paragraph' && first.label === true) {
    const title = { class: 'dwi-title', ...blockGiven(first, context) }
    children.push(element(titled, title, addPhrasing([], first.children, context), keyOf(first)))
    blocks = blocks.slice(1)
  } else {
    children.push(element(titled, { class: 'dwi-title' }, addChild([], cleanValue(context.labels[node.type]))))
  }
  addBlocks(addChild(children, context.lineBreak), blocks, context)
  return blockElement(name, { class: `dwi-${node.type}`, ...given }, node, context, children)
}
