import type { HtmlContext } from './html-context.js'

/** What `write` would add to the HTML for a node, or for nodes. */
export function captured<Given>(
  write: (given: Given, context: HtmlContext) => void,
  given: Given,
  context: HtmlContext,
): string {
  const { html } = context
  context.html = ''
  write(given, context)
  const added = context.html
  context.html = html
  return added
}
