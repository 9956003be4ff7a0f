import type { Document } from '@dwibahasa/model'
import { attribute } from '../html/attribute.js'
import { blockHtml } from '../html/block-html.js'
import { escapeText } from '../html/escape-text.js'
import { footnotesHtml } from '../html/footnotes-html.js'
import type { HtmlContext } from '../html/html-context.js'
import { footnoteDefinitionsOf } from './footnote-definitions-of.js'
import { parallelPairs } from './parallel-pairs.js'

/** One language of a page: its document and how far rendering it has come. */
interface Side {
  readonly document: Document
  readonly context: HtmlContext
}

/** Two documents in rows of two cells; the footnotes of both are the last row. */
export function rowsHtml(first: Side, second: Side, keys: boolean): string {
  let html = ''
  for (const pair of parallelPairs(first.document, second.document)) {
    const ours = pair.first && blockHtml(pair.first, first.context)
    const theirs = pair.second && blockHtml(pair.second, second.context)
    if (!ours && !theirs) continue
    const key = (pair.first ?? pair.second)?.key
    html += `<div class="dwi-row"${keys ? attribute('data-key', key) : ''}>\n`
    html += `${cellHtml(ours, first.context)}${cellHtml(theirs, second.context)}</div>\n`
  }
  const [ours, theirs] = [first, second].map(({ document, context }) => {
    for (const definition of footnoteDefinitionsOf(document)) context.definitions.push(definition)
    return footnotesHtml(context)
  })
  if (!ours && !theirs) return html
  return `${html}<div class="dwi-row">\n${cellHtml(ours, first.context)}${cellHtml(theirs, second.context)}</div>\n`
}

/** A cell; where its language has nothing it says so. */
function cellHtml(html: string | undefined, { locale, labels }: HtmlContext): string {
  if (html === undefined) {
    return `<div class="dwi-cell dwi-empty" lang="${locale}">\n<p>${escapeText(labels.missing)}</p>\n</div>\n`
  }
  return `<div class="dwi-cell" lang="${locale}">\n${html}</div>\n`
}
