import type { Document, Locale, Localized } from '@dwibahasa/model'
import { createHtmlContext } from '../html/create-html-context.js'
import type { HtmlOptions } from '../html/html-options.js'
import { toHtml } from '../html/to-html.js'
import type { ParallelHtmlOptions } from './parallel-html-options.js'
import { rowsHtml } from './rows-html.js'

/**
 * Renders a document in both languages as one piece of HTML, with `lang` on every part.
 *
 * Blocks are paired by key. In rows, the row carries the key and what is inside does not. Every `id` is unique, because
 * its language (`id-`, `en-`) stands before it, after the `idPrefix` asked for.
 *
 * @throws TypeError where one of the documents is no root.
 */
export function toParallelHtml(documents: Localized<Document>, options: ParallelHtmlOptions = {}): string {
  const { layout = 'columns', first = 'id', labels, idPrefix = '', ...shared } = options
  const optionsIn = (locale: Locale): HtmlOptions => ({
    ...shared,
    idPrefix: `${idPrefix}${locale}-`,
    labels: labels?.[locale] ?? {},
  })
  const second: Locale = first === 'en' ? 'id' : 'en'
  if (layout === 'stacked') {
    const parts = [first, second].map((locale: Locale) => {
      const document = documents[locale]
      const { locale: written } = createHtmlContext(document, {})
      return `<div class="dwi-document" lang="${written}">\n${toHtml(document, optionsIn(locale))}</div>\n`
    })
    return `<div class="dwi-parallel dwi-stacked">\n${parts.join('')}</div>\n`
  }
  const [one, other] = [documents[first], documents[second]]
  const rows = rowsHtml(
    { document: one, context: createHtmlContext(one, { ...optionsIn(first), keys: false }) },
    { document: other, context: createHtmlContext(other, { ...optionsIn(second), keys: false }) },
    options.keys ?? true,
  )
  return `<div class="dwi-parallel dwi-${layout}">\n${rows}</div>\n`
}
