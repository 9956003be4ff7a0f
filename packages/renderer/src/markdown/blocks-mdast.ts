import type { BlockContent } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import { cleanValue } from '../elements/clean-value.js'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { textContent } from '../untrusted/text-content.js'
import { blockMdast } from './block-mdast.js'
import { deeper } from './deeper.js'
import type { MarkdownContext } from './markdown-context.js'

/** Blocks one level deeper. */
export function blocksMdast(blocks: readonly BlockContent[], context: MarkdownContext): mdast.BlockContent[] {
  return deeper(
    context,
    () => {
      const made: mdast.BlockContent[] = []
      for (const block of childrenOf(blocks)) {
        if (isNode(block)) for (const one of blockMdast(block, context)) made.push(one)
      }
      return made
    },
    () => {
      const value = cleanValue(textContent(childrenOf(blocks)))
      return value ? [{ type: 'paragraph', children: [{ type: 'text', value }] }] : []
    },
  )
}
