import type { List } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { isLoose } from '../untrusted/is-loose.js'
import { isNode } from '../untrusted/is-node.js'
import { addChild } from './add-child.js'
import { blockElement } from './block-element.js'
import type { ElementContext } from './element-context.js'
import type { ElementNode } from './element-node.js'
import { listItemElement } from './list-item-element.js'

/** A list. */
export function listElement(node: List, context: ElementContext): ElementNode {
  const ordered = node.ordered === true
  const first = integerOf(node.start, 1, 0, 999_999_999)
  const loose = isLoose(node)
  const children = addChild([], context.lineBreak)
  for (const item of childrenOf(node.children)) {
    if (!isNode(item)) continue
    children.push(listItemElement(item, loose, context))
    addChild(children, context.lineBreak)
  }
  return blockElement(ordered ? 'ol' : 'ul', { start: ordered && first !== 1 && first }, node, context, children)
}
