import type { Block } from '@dwibahasa/model'
import { blockGiven } from './block-given.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementName } from './element-name.js'
import type { ElementChild, ElementNode } from './element-node.js'
import type { GivenAttributes } from './given-attributes.js'
import { keyOf } from './key-of.js'

/** The element that carries a block's key. */
export function blockElement(
  name: ElementName,
  given: GivenAttributes,
  node: Block,
  context: ElementContext,
  children: readonly ElementChild[],
): ElementNode {
  return element(name, { ...given, ...blockGiven(node, context) }, children, { ...keyOf(node), node })
}
