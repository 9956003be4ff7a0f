import type { Document } from '@dwibahasa/model'
import { countAfresh } from '../untrusted/node-count.js'
import { createTextContext } from './create-text-context.js'
import type { TextOptions } from './text-options.js'
import { textWidth } from './text-width.js'
import { writeAddresses } from './write-addresses.js'
import { writeBlocks } from './write-blocks.js'
import { writeFootnotes } from './write-footnotes.js'
import { writeSection } from './write-section.js'

/**
 * Renders a document as plain text that people can read, print and send.
 *
 * Blocks stand one blank line apart; the text ends in one line break, and is empty where the document is. The tree may
 * come from anywhere, and no control character of it reaches the text, nor of what the options give.
 *
 * @throws TypeError where `document` is no root.
 */
export function toText(document: Document, options: TextOptions = {}): string {
  return countAfresh(() => {
    const context = createTextContext(document, options)
    const width = textWidth(options.width)
    writeBlocks(document.children, width, context)
    writeSection(context, () => writeFootnotes(width, context))
    writeSection(context, () => writeAddresses(context.labels.links, context))
    return context.text
  })
}
