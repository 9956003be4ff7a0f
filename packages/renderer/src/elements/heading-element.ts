import type { Heading } from '@dwibahasa/model'
import { interpolate } from '../labels/interpolate.js'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { textContent } from '../untrusted/text-content.js'
import { addPhrasing } from './add-phrasing.js'
import { blockElement } from './block-element.js'
import { element } from './element.js'
import type { ElementContext } from './element-context.js'
import type { ElementName } from './element-name.js'
import type { ElementNode } from './element-node.js'
import { keyOf } from './key-of.js'

const names: readonly ElementName[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** A heading; its permanent link stands after it, so that it is no part of the heading's name. */
export function headingElement(node: Heading, context: ElementContext): ElementNode {
  const depth = integerOf(integerOf(node.depth, 2, 1, 6) + context.headingShift, 2, 1, 6)
  const anchor = stringOf(node.anchor) && context.idPrefix + node.anchor
  const children = addPhrasing([], node.children, context)
  const heading = blockElement(names[depth - 1] ?? 'h2', { id: anchor }, node, context, children)
  if (!context.headingAnchor || !anchor) return heading
  const name = interpolate(context.labels.permalink, textContent(childrenOf(node.children)))
  const link = element('a', { class: 'dwi-permalink', href: `#${anchor}`, 'aria-label': name }, ['#'])
  return element('div', { class: 'dwi-heading' }, [heading, link], keyOf(node))
}
