import type { Document, Localized } from '@dwibahasa/model'
import { createHtmlContext } from '../html/create-html-context.js'
import { documentHtml } from '../html/document-html.js'
import { withoutBrokenLinks } from '../html/without-broken-links.js'
import { rowLabels } from '../labels/row-labels.js'
import { countAfresh } from '../untrusted/node-count.js'
import { stringOf } from '../untrusted/string-of.js'
import type { HtmlSide } from './html-side.js'
import { layoutOf } from './layout-of.js'
import type { ParallelHtmlOptions } from './parallel-html-options.js'
import type { ParallelSide } from './parallel-side.js'
import { parallelSides } from './parallel-sides.js'
import { remarkHtml } from './remark-html.js'
import { rowsHtml } from './rows-html.js'
import { titleHtml } from './title-html.js'

/**
 * Renders a document in both languages as one piece of HTML, with `lang` on every part.
 *
 * Blocks are paired by key. In rows, the row carries the key and what is inside does not. Every `id` is unique, because
 * its language (`id-`, `en-`) stands before it, after the `idPrefix` asked for. Where the document of one language is in the
 * other, nothing passes for a translation: that side says that it is not there yet.
 *
 * @throws TypeError where one of the documents is no root.
 */
export function toParallelHtml(documents: Localized<Document>, options: ParallelHtmlOptions = {}): string {
  const {
    layout: asked,
    idPrefix,
    showStale: wanted,
    first: _first,
    labels: _labels,
    title: _title,
    ...shared
  } = options
  const layout = layoutOf(asked)
  const keys = options.keys ?? true
  const showStale = wanted === true
  const htmlSide = (side: ParallelSide): HtmlSide => {
    const { locale, document, words } = side
    const context = createHtmlContext(document, {
      ...shared,
      keys: keys && layout === 'stacked',
      idPrefix: `${stringOf(idPrefix)}${locale}-`,
      labels: words,
    })
    return { ...side, context, labels: { ...rowLabels[locale], ...words } }
  }
  return countAfresh(() => {
    const [first, second] = parallelSides(documents, options)
    const [one, other] = [htmlSide(first), htmlSide(second)]
    const html =
      layout === 'stacked'
        ? sideHtml(one, showStale) + sideHtml(other, showStale)
        : rowsHtml(one, other, { keys, showStale })
    return `<div class="dwi-parallel dwi-${layout}">\n${html}</div>\n`
  })
}

/** One language, whole; what is not up to date in it is marked by the stylesheet. */
function sideHtml(side: HtmlSide, showStale: boolean): string {
  const { document, context, isStandIn, labels } = side
  const remark = isStandIn ? remarkHtml(labels.missing) : ''
  const html = withoutBrokenLinks(titleHtml(side) + remark + documentHtml(document, context), context)
  return `<div class="dwi-document${showStale ? ' dwi-show-stale' : ''}" lang="${context.locale}">\n${html}</div>\n`
}
