import type { Document, Locale, Localized } from '@dwibahasa/model'
import { createTextContext } from '../text/create-text-context.js'
import type { TextOptions } from '../text/text-options.js'
import { writeAddresses } from '../text/write-addresses.js'
import { writeBlocks } from '../text/write-blocks.js'
import { writeFootnotes } from '../text/write-footnotes.js'
import { writeHeadline } from '../text/write-headline.js'
import { writeLines } from '../text/write-lines.js'
import { writeSection } from '../text/write-section.js'
import { countAfresh } from '../untrusted/node-count.js'
import { columnsLines } from './columns-lines.js'
import type { ParallelTextOptions } from './parallel-text-options.js'
import { rowsLines } from './rows-lines.js'
import type { TextSide } from './text-side.js'

/**
 * Renders a document in both languages as one plain text: in two columns, block after block, or one after the other.
 *
 * @throws TypeError where one of the documents is no root.
 */
export function toParallelText(documents: Localized<Document>, options: ParallelTextOptions = {}): string {
  const {
    layout = 'columns',
    first = 'id',
    labels,
    links = 'references',
    title,
    showStale = false,
    ...shared
  } = options
  const width = Math.max(40, options.width ?? 80)
  const sideIn = (locale: Locale): TextSide => {
    const asked: TextOptions = { ...shared, width, links, labels: labels?.[locale] ?? {} }
    const document = documents[locale]
    return { document, title: title?.[locale], context: createTextContext(document, asked) }
  }
  return countAfresh(() => {
    const one = sideIn(first)
    const other = sideIn(first === 'en' ? 'id' : 'en')
    if (layout === 'stacked') return `${stackedText(one, width)}\n${stackedText(other, width)}`
    // Both languages lead to the same places, so one list of addresses serves both.
    const joined = { ...other, context: { ...other.context, addresses: one.context.addresses } }
    const { context } = one
    const rows =
      layout === 'columns'
        ? [columnsLines(one, joined, width, showStale)]
        : rowsLines(one, joined, width, showStale).flat()
    for (const lines of rows) writeSection(context, () => writeLines(lines, context))
    writeSection(context, () => writeAddresses(`${context.labels.links} / ${other.context.labels.links}`, context))
    return context.text
  })
}

/** One language: its name, or its title where it has one, and all of its document. */
function stackedText({ document, title, context }: TextSide, width: number): string {
  writeHeadline(title ?? context.labels.language, width, context)
  writeSection(context, () => writeBlocks(document.children, width, context))
  writeSection(context, () => writeFootnotes(width, context))
  writeSection(context, () => writeAddresses(context.labels.links, context))
  return context.text
}
