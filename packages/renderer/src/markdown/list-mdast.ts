import type { List, ListItem } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import { cleanValue } from '../elements/clean-value.js'
import { childrenOf } from '../untrusted/children-of.js'
import { contentsOf } from '../untrusted/contents-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { isLoose } from '../untrusted/is-loose.js'
import { isNode } from '../untrusted/is-node.js'
import { textContent } from '../untrusted/text-content.js'
import { blocksMdast } from './blocks-mdast.js'
import { canTouch } from './can-touch.js'
import { deeper } from './deeper.js'
import type { MarkdownContext } from './markdown-context.js'

/** A list; none where it has no items. */
export function listMdast(node: List, context: MarkdownContext): mdast.BlockContent[] {
  const items = childrenOf(node.children).filter(isNode)
  if (items.length === 0) return []
  const ordered = node.ordered === true
  return deeper(
    context,
    (): mdast.BlockContent[] => {
      const children = items.map((item) => itemMdast(item, context))
      keepLoose(node, children)
      const start = ordered ? { start: integerOf(node.start, 1, 0, 999_999_999) } : {}
      return [{ type: 'list', ordered, ...start, spread: isLoose(node), children }]
    },
    () => {
      const value = cleanValue(textContent(items))
      return value ? [{ type: 'paragraph', children: [{ type: 'text', value }] }] : []
    },
  )
}

/** An empty comment stands where Markdown needs a block and the tree has none: nothing is shown, and nothing is read. */
const comment = { type: 'html', value: '<!-- -->' } as const

/** Only an item between whose blocks a line is empty tells that a list of one item is loose. */
function keepLoose(node: List, [item, second]: readonly mdast.ListItem[]): void {
  if (!isLoose(node) || !item || second || item.children.length !== 1) return
  item.spread = true
  item.children.push({ ...comment })
}

function itemMdast(node: ListItem, context: MarkdownContext): mdast.ListItem {
  const children = blocksMdast(contentsOf(node), context)
  const checked = typeof node.checked === 'boolean' ? { checked: node.checked } : {}
  // The box of a task stands in a paragraph.
  if ('checked' in checked && children[0]?.type !== 'paragraph')
    children.unshift({ type: 'paragraph', children: [{ ...comment }] })
  // Blocks that would run into each other stand apart, whatever the tree says.
  const spread =
    node.spread === true || children.some((block, index) => index > 0 && !canTouch(children[index - 1], block))
  return { type: 'listItem', ...checked, spread, children }
}
