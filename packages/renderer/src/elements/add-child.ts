import type { ElementChild } from './element-node.js'

/**
 * Adds one child, and gives the children back. Text joins the text before it, so that a page holds one text node where
 * HTML would give one.
 */
export function addChild(into: ElementChild[], child: ElementChild): ElementChild[] {
  const last = into.at(-1)
  if (typeof child !== 'string') into.push(child)
  else if (typeof last === 'string') into[into.length - 1] = last + child
  else if (child) into.push(child)
  return into
}
