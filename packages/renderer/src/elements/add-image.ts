import type { Image } from '@dwibahasa/model'
import { imageAddress } from '../rendering/image-address.js'
import { stringOf } from '../untrusted/string-of.js'
import { addChild } from './add-child.js'
import { cleanValue } from './clean-value.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementChild } from './element-node.js'

/** An image; its text alternative alone where its address is refused. */
export function addImage(
  into: ElementChild[],
  node: Image,
  context: ElementContext,
  title: string = stringOf(node.title),
): ElementChild[] {
  const src = imageAddress(node, context)
  if (!src) return addChild(into, cleanValue(node.alt))
  into.push(element('img', { src, alt: stringOf(node.alt), title }, [], { node }))
  return into
}
