import type { Paragraph } from '@dwibahasa/model'
import { figureImage } from '../rendering/figure-image.js'
import { blockElement } from './block-element.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'

/** Writes a paragraph; an image alone with its caption is a figure. */
export function paragraphHtml(node: Paragraph, context: HtmlContext): void {
  const { box } = context
  const image = box ? undefined : figureImage(node, context)
  context.box = ''
  if (image) {
    const figure = { ...node, children: [{ ...image, title: '' }] }
    const caption = `<figcaption>${escapeHtml(image.title)}</figcaption></figure>\n`
    blockElement('<figure class="dwi-figure"', figure, caption, context)
  } else blockElement('<p', node, '</p>\n', context, box)
}
