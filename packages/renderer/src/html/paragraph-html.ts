import type { Image, Paragraph } from '@dwibahasa/model'
import { figureImage } from '../rendering/figure-image.js'
import { blockElement } from './block-element.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'
import { imageHtml } from './image-html.js'
import { nodeHtml } from './node-html.js'
import { openBlock } from './open-block.js'

/** Writes a paragraph; an image alone with its caption is a figure. */
export function paragraphHtml(node: Paragraph, context: HtmlContext): void {
  const { box } = context
  const image = box ? undefined : figureImage(node, context)
  context.box = ''
  if (image) {
    openBlock('<figure class="dwi-figure"', node, context)
    nodeHtml(image, captionedHtml, context)
    context.html += `<figcaption>${escapeHtml(image.title)}</figcaption></figure>\n`
  } else blockElement('<p', node, '</p>\n', context, box)
}

/** The image of a figure: its title is the caption, and is not said twice. */
function captionedHtml(node: Image, context: HtmlContext): void {
  imageHtml({ ...node, title: '' }, context)
}
