import type { BlockContent, Document, Localized } from '@dwibahasa/model'
import { createTextContext } from '../text/create-text-context.js'
import { wrapText } from '../text/wrap-text.js'
import { writeAddresses } from '../text/write-addresses.js'
import { writeHeadline } from '../text/write-headline.js'
import { writeLines } from '../text/write-lines.js'
import { writeSection } from '../text/write-section.js'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { countAfresh } from '../untrusted/node-count.js'
import { columnsLines } from './columns-lines.js'
import { isStale } from './is-stale.js'
import { layoutOf } from './layout-of.js'
import type { ParallelSide } from './parallel-side.js'
import { parallelSides } from './parallel-sides.js'
import type { ParallelTextOptions } from './parallel-text-options.js'
import { parallelWidth } from './parallel-width.js'
import { rowsLines } from './rows-lines.js'
import type { TextSide } from './text-side.js'
import { writeFootnotesOf } from './write-footnotes-of.js'
import { writeRemarked } from './write-remarked.js'

/**
 * Renders a document in both languages as one plain text: in two columns, block after block, or one after the other. Where
 * the document of one language is in the other, that side says that it is not there yet.
 *
 * @throws TypeError where one of the documents is no root.
 */
export function toParallelText(documents: Localized<Document>, options: ParallelTextOptions = {}): string {
  const { links = 'references', ...rest } = options
  const layout = layoutOf(options.layout)
  const width = parallelWidth(options.width)
  const showStale = options.showStale === true
  const textSide = (side: ParallelSide): TextSide => ({
    ...side,
    context: createTextContext(side.document, { ...rest, width, links, labels: side.words }),
  })
  return countAfresh(() => {
    const [first, second] = parallelSides(documents, options)
    const [one, other] = [textSide(first), textSide(second)]
    if (layout === 'stacked') return `${stackedText(one, width, showStale)}\n${stackedText(other, width, showStale)}`
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
function stackedText(side: TextSide, width: number, showStale: boolean): string {
  const { document, title, isStandIn, context } = side
  const { labels } = context
  writeHeadline(title || labels.language, width, context)
  if (isStandIn) writeSection(context, () => writeLines(wrapText(`(${labels.missing})`, width), context))
  for (const block of childrenOf<BlockContent>(document.children)) {
    if (!isNode(block)) continue
    const remarks = showStale && block.type !== 'footnoteDefinition' && isStale(block) ? [labels.stale] : []
    writeSection(context, () => writeRemarked(block, remarks, width, context))
  }
  writeSection(context, () => writeFootnotesOf(side, [], width, showStale))
  writeSection(context, () => writeAddresses(labels.links, context))
  return context.text
}
