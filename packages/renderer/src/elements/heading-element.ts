import type { Heading } from '@dwibahasa/model'
import { headingDepth } from '../rendering/heading-depth.js'
import { headingId } from '../rendering/heading-id.js'
import { permalink } from '../rendering/permalink.js'
import { addChild } from './add-child.js'
import { addPhrasing } from './add-phrasing.js'
import { blockElement } from './block-element.js'
import { cleanValue } from './clean-value.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementName } from './element-name.js'
import type { ElementNode } from './element-node.js'
import { keyOf } from './key-of.js'

const names: readonly ElementName[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** A heading; its permanent link stands after it, so that it is no part of the heading's name. */
export function headingElement(node: Heading, context: ElementContext): ElementNode {
  const id = headingId(node, context)
  const [shown, href, name] = permalink(node, id, context)
  const children = addPhrasing([], node.children, context)
  const heading = blockElement(names[headingDepth(node, context) - 1] ?? 'h2', { id }, node, context, children)
  if (!shown) return heading
  const given = { class: 'dwi-permalink', href, 'aria-label': name }
  const anchor = element('a', given, addChild([], cleanValue(shown)))
  return element('div', { class: 'dwi-heading' }, [heading, anchor], keyOf(node))
}
