import type { ListItem, Parents } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/** Markdown reads no longer number; of a list it reads the first alone. */
const highestNumber = 999_999_999

/**
 * An item, its number counted by what is written already.
 *
 * `mdast-util-to-markdown` looks for each item of an ordered list among all of its siblings, which takes minutes where they
 * are hundreds of thousands. Here the list that it looks in holds the one item alone and starts at its number.
 */
export const listItem: Handle = (node: ListItem, parent: Parents | undefined, state, info) => {
  if (parent?.type !== 'list' || parent.ordered !== true) return defaultHandlers.listItem(node, parent, state, info)
  const number = (parent.start ?? 1) + (state.indexStack.at(-1) ?? 0)
  const list = { ...parent, start: Math.min(number, highestNumber), children: [node] }
  return defaultHandlers.listItem(node, list, state, info)
}
