import type { PhrasingContent } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import type { MarkdownContext } from './markdown-context.js'
import { phrasingMdast } from './phrasing-mdast.js'

/** What stands in a place that is one line of Markdown and no more. */
export function lineMdast(nodes: readonly PhrasingContent[], context: MarkdownContext): mdast.PhrasingContent[] {
  context.inLine = true
  const made = phrasingMdast(nodes, context)
  context.inLine = false
  return made
}
