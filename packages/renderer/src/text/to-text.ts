import type { Document } from '@dwibahasa/model'
import { addressesLines } from './addresses-lines.js'
import { blocksLines } from './blocks-lines.js'
import { createTextContext } from './create-text-context.js'
import { footnotesLines } from './footnotes-lines.js'
import { sectionsText } from './sections-text.js'
import type { TextOptions } from './text-options.js'
import { textWidth } from './text-width.js'

/**
 * Renders a document as plain text that people can read, print and send.
 *
 * Blocks stand one blank line apart; the text ends in one line break, and is empty where the document is. The tree may
 * come from anywhere, and no control character of it reaches the text.
 *
 * @throws TypeError where `document` is no root.
 */
export function toText(document: Document, options: TextOptions = {}): string {
  const context = createTextContext(document, options)
  const width = textWidth(options.width)
  return sectionsText([
    blocksLines(document.children, width, context),
    footnotesLines(width, context),
    addressesLines(context.addresses, context.labels.links),
  ])
}
