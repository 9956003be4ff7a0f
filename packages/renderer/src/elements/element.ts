import { cleanValue } from './clean-value.js'
import type { ElementAttributes } from './element-attributes.js'
import type { ElementName } from './element-name.js'
import type { ElementChild, ElementNode } from './element-node.js'
import type { GivenAttributes } from './given-attributes.js'

/** An element. */
export function element(
  name: ElementName,
  given: GivenAttributes,
  children: readonly ElementChild[],
  more: Pick<ElementNode, 'key' | 'node'> = {},
): ElementNode {
  return { name, attributes: attributesOf(given), children, ...more }
}

function attributesOf(given: GivenAttributes): ElementAttributes {
  const attributes: Record<string, string | number | true> = {}
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'number' || value === true) attributes[name] = value
    // An image that says nothing has an empty alternative, not none; a link with an empty address is a link.
    else if (value || name === 'alt' || name === 'href') attributes[name] = cleanValue(value)
  }
  return attributes
}
