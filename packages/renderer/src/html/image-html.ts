import type { Image } from '@dwibahasa/model'
import { imageAddress } from '../rendering/image-address.js'
import { attribute } from './attribute.js'
import { escapeHtml } from './escape-html.js'
import type { HtmlContext } from './html-context.js'

/** Writes an image; its text alternative alone where its address is refused. */
export function imageHtml(node: Image, context: HtmlContext): void {
  const address = attribute('src', imageAddress(node, context))
  const words = escapeHtml(node.alt)
  // An image that says nothing has an empty alternative, not none.
  context.html += address ? `<img${address} alt="${words}"${attribute('title', node.title)}>` : words
}
