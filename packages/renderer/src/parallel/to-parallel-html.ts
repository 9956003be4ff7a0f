import type { Document, Locale, Localized } from '@dwibahasa/model'
import { createHtmlContext } from '../html/create-html-context.js'
import { documentHtml } from '../html/document-html.js'
import { withoutBrokenLinks } from '../html/without-broken-links.js'
import { rowLabels } from '../labels/row-labels.js'
import { countAfresh } from '../untrusted/node-count.js'
import type { HtmlSide } from './html-side.js'
import type { ParallelHtmlOptions } from './parallel-html-options.js'
import { rowsHtml } from './rows-html.js'
import { titleHtml } from './title-html.js'

/**
 * Renders a document in both languages as one piece of HTML, with `lang` on every part.
 *
 * Blocks are paired by key. In rows, the row carries the key and what is inside does not. Every `id` is unique, because
 * its language (`id-`, `en-`) stands before it, after the `idPrefix` asked for.
 *
 * @throws TypeError where one of the documents is no root.
 */
export function toParallelHtml(documents: Localized<Document>, options: ParallelHtmlOptions = {}): string {
  const { layout = 'columns', first = 'id', labels, idPrefix = '', title, showStale = false, ...shared } = options
  const keys = options.keys ?? true
  const sideIn = (locale: Locale): HtmlSide => {
    const document = documents[locale]
    const context = createHtmlContext(document, {
      ...shared,
      keys: keys && layout === 'stacked',
      idPrefix: `${idPrefix}${locale}-`,
      labels: labels?.[locale] ?? {},
    })
    return { document, title: title?.[locale], context, labels: { ...rowLabels[locale], ...labels?.[locale] } }
  }
  return countAfresh(() => {
    const one = sideIn(first)
    const other = sideIn(first === 'en' ? 'id' : 'en')
    const html =
      layout === 'stacked'
        ? sideHtml(one, showStale) + sideHtml(other, showStale)
        : rowsHtml(one, other, { keys, showStale })
    return `<div class="dwi-parallel dwi-${layout}">\n${html}</div>\n`
  })
}

/** One language, whole; what is not up to date in it is marked by the stylesheet. */
function sideHtml(side: HtmlSide, showStale: boolean): string {
  const { document, context } = side
  const html = withoutBrokenLinks(titleHtml(side) + documentHtml(document, context), context)
  return `<div class="dwi-document${showStale ? ' dwi-show-stale' : ''}" lang="${context.locale}">\n${html}</div>\n`
}
