import type { ElementAttributes } from './element-attributes.js'
import type { ElementChild } from './element-node.js'

/** Takes the address from links within the document that lead nowhere; their words stay. */
export function withoutBrokenLinks(
  children: readonly ElementChild[],
  broken: ReadonlySet<string>,
): readonly ElementChild[] {
  return children.map((child) => {
    if (typeof child === 'string') return child
    const { href } = child.attributes
    const attributes = href !== undefined && broken.has(href) ? withoutAddress(child.attributes) : child.attributes
    return { ...child, attributes, children: withoutBrokenLinks(child.children, broken) }
  })
}

function withoutAddress({ href: _href, role: _role, ...attributes }: ElementAttributes): ElementAttributes {
  return attributes
}
