import type { Paragraph } from '@dwibahasa/model'
import { addChild } from './add-child.js'
import { addPhrasing } from './add-phrasing.js'
import { blockElement } from './block-element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild, ElementNode } from './element-node.js'

/** A paragraph, with what goes before or after its text inside it. */
export function paragraphElement(
  node: Paragraph,
  context: ElementContext,
  before: readonly ElementChild[] = [],
  after: readonly ElementChild[] = [],
): ElementNode {
  const children = addPhrasing([...before], node.children, context)
  for (const child of after) addChild(children, child)
  return blockElement('p', {}, node, context, children)
}
