import type { ElementChild } from '../elements/element-node.js'

/**
 * The keys of children, none of them twice: a block's own, or the place among siblings where there is none or another
 * had it first. Text has none.
 */
export function siblingKeys(children: readonly ElementChild[]): readonly (string | undefined)[] {
  const taken = new Set<string>()
  return children.map((child, index) => {
    if (typeof child === 'string') return undefined
    // A place begins with a number sign, and so does no other key: one pass is enough.
    const own = child.key !== undefined && !child.key.startsWith('#') && !taken.has(child.key)
    const key = own ? child.key : `#${index}`
    taken.add(key)
    return key
  })
}
