import type { Paragraph } from '@dwibahasa/model'
import { figureImage } from '../rendering/figure-image.js'
import { addChild } from './add-child.js'
import { addImage } from './add-image.js'
import { addPhrasing } from './add-phrasing.js'
import { blockElement } from './block-element.js'
import { cleanValue } from './clean-value.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild, ElementNode } from './element-node.js'

/** A paragraph, with what goes before its text inside it; an image alone with its caption is a figure. */
export function paragraphElement(
  node: Paragraph,
  context: ElementContext,
  before: readonly ElementChild[] = [],
): ElementNode {
  const image = before.length > 0 ? undefined : figureImage(node, context)
  if (!image) return blockElement('p', {}, node, context, addPhrasing([...before], node.children, context))
  // Its title is the caption, and is not said twice.
  const children = addImage([], image, context, '')
  children.push(element('figcaption', {}, addChild([], cleanValue(image.title))))
  return blockElement('figure', { class: 'dwi-figure' }, node, context, children)
}
