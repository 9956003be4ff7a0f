import type { HtmlContext } from './html-context.js'

/**
 * Puts what was written so far to what is finished, once it is long.
 *
 * A string that was put together is a tree of its parts until somebody looks into it. Looked into now and then, the parts
 * are forgotten soon; millions of them that wait for the end would weigh on the garbage collector. To ask for a character
 * is to look into it: no HTML begins with U+0000.
 */
export function settle(context: HtmlContext): void {
  if (context.html.length < (context.settled ? 8192 : 262_144) || context.html.charCodeAt(0) === 0) return
  context.settled += context.html
  context.html = ''
}
