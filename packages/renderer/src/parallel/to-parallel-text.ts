import type { Document, Locale, Localized } from '@dwibahasa/model'
import { addressesLines } from '../text/addresses-lines.js'
import { createTextContext } from '../text/create-text-context.js'
import { sectionsText } from '../text/sections-text.js'
import type { TextOptions } from '../text/text-options.js'
import { titleLines } from '../text/title-lines.js'
import { toText } from '../text/to-text.js'
import { columnsLines } from './columns-lines.js'
import type { ParallelTextOptions } from './parallel-text-options.js'
import { rowsLines } from './rows-lines.js'

/**
 * Renders a document in both languages as one plain text: in two columns, block after block, or one after the other.
 *
 * @throws TypeError where one of the documents is no root.
 */
export function toParallelText(documents: Localized<Document>, options: ParallelTextOptions = {}): string {
  const { layout = 'columns', first = 'id', labels, links = 'references', ...shared } = options
  const width = Math.max(40, options.width ?? 80)
  const second = first === 'en' ? 'id' : 'en'
  const optionsIn = (locale: Locale): TextOptions => ({ ...shared, width, links, labels: labels?.[locale] ?? {} })
  const sideIn = (locale: Locale) => ({
    document: documents[locale],
    context: createTextContext(documents[locale], optionsIn(locale)),
  })
  const one = sideIn(first)
  const other = sideIn(second)
  if (layout === 'stacked') {
    return [one, other]
      .map(({ document, context }, index) => {
        const text = toText(document, optionsIn(index === 0 ? first : second))
        return `${sectionsText([titleLines(context.labels.language, '=')])}${text && `\n${text}`}`
      })
      .join('\n')
  }
  // Both languages lead to the same places, so one list of addresses serves both.
  const joined = { ...other, context: { ...other.context, addresses: one.context.addresses } }
  const title = `${one.context.labels.links} / ${other.context.labels.links}`
  const body = layout === 'columns' ? [columnsLines(one, joined, width)] : rowsLines(one, joined, width).flat()
  return sectionsText([...body, addressesLines(one.context.addresses, title)])
}
