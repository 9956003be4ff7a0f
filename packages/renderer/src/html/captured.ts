import type { HtmlContext } from './html-context.js'

/** What `write` would have added to the HTML. */
export function captured(context: HtmlContext, write: () => void): string {
  const { settled, html } = context
  context.settled = ''
  context.html = ''
  write()
  const added = context.settled + context.html
  context.settled = settled
  context.html = html
  return added
}
