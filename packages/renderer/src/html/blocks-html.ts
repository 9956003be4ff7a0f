import type { BlockContent } from '@dwibahasa/model'
import { blockHtml } from './block-html.js'
import { contentHtml } from './content-html.js'
import type { HtmlContext } from './html-context.js'

/** Writes blocks that follow each other. */
export function blocksHtml(blocks: readonly BlockContent[], context: HtmlContext): void {
  contentHtml(blocks, blockHtml, context)
}
