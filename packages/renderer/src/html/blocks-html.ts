import type { BlockContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { blockHtml } from './block-html.js'
import { escapeText } from './escape-text.js'
import type { HtmlContext } from './html-context.js'

/** Blocks that follow each other. */
export function blocksHtml(blocks: readonly BlockContent[], context: HtmlContext): string {
  if (context.depth >= maximumDepth) return `<p>${escapeText(textContent(childrenOf(blocks)))}</p>\n`
  context.depth++
  let html = ''
  for (const block of childrenOf(blocks)) if (isNode(block)) html += blockHtml(block, context)
  context.depth--
  return html
}
