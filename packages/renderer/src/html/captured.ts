import type { HtmlContext } from './html-context.js'

/** What `write` would add to the HTML for a node, or for nodes. */
export function captured<Given>(
  write: (given: Given, context: HtmlContext) => void,
  given: Given,
  context: HtmlContext,
): string {
  const { html, depth, inLink } = context
  context.html = ''
  try {
    write(given, context)
    return context.html
  } finally {
    // An override may catch what a hook throws, and go on.
    context.html = html
    context.depth = depth
    context.inLink = inLink
  }
}
