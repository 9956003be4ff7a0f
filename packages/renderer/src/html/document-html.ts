import type { Document } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { blockHtml } from './block-html.js'
import { footnotesHtml } from './footnotes-html.js'
import type { HtmlContext } from './html-context.js'
import { nodeHtml } from './node-html.js'

/**
 * A document with its footnotes.
 *
 * A string that was put together is a tree of its parts until somebody looks into it. Looked into now and then, the parts
 * are forgotten soon; millions of them that wait for the end would weigh on the garbage collector. To ask for a character
 * is to look into it: no HTML begins with U+0000.
 */
export function documentHtml({ children }: Document, context: HtmlContext): string {
  let settled = ''
  context.depth++
  for (const block of childrenOf(children)) {
    nodeHtml(block, blockHtml, context)
    if (context.html.length > (settled ? 2048 : 262_144) && context.html.charCodeAt(0)) {
      settled += context.html
      context.html = ''
    }
  }
  context.depth--
  footnotesHtml(context)
  return settled + context.html
}
