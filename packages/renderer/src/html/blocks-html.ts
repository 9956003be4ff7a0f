import type { BlockContent } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { textContent } from '../untrusted/text-content.js'
import { blockHtml } from './block-html.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { nodesHtml } from './nodes-html.js'

/** Writes blocks that follow each other. */
export function blocksHtml(blocks: readonly BlockContent[], context: HtmlContext): void {
  if (context.depth < maximumDepth) {
    context.depth++
    nodesHtml(blocks, blockHtml, context)
    context.depth--
  } else context.html += `<p>${escapeHtml(textContent(childrenOf(blocks)))}</p>\n`
}
