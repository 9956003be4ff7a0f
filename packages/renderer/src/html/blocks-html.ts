import type { BlockContent } from '@dwibahasa/model'
import { blockHtml } from './block-html.js'
import type { HtmlContext } from './html-context.js'
import { levelHtml } from './level-html.js'

/** Writes blocks that follow each other. */
export function blocksHtml(blocks: readonly BlockContent[], context: HtmlContext): void {
  levelHtml(blocks, blockHtml, context, '<p>', '</p>\n')
}
