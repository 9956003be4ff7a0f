import type { MarkdownContext } from './markdown-context.js'

/** How deep nodes may nest in Markdown: the compiler reads no deeper. */
const deepest = 100

/** What lies one level deeper; past the limit, what is left of it. */
export function deeper<Made>(context: MarkdownContext, below: () => Made, instead: () => Made): Made {
  if (context.depth >= deepest) return instead()
  context.depth++
  const made = below()
  context.depth--
  return made
}
