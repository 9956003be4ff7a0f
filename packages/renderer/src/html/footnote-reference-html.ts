import type { FootnoteReference } from '@dwibahasa/model'
import { footnoteId } from '../rendering/footnote-id.js'
import { footnoteNumber } from '../rendering/footnote-number.js'
import { takeReference } from '../rendering/take-reference.js'
import { attribute } from './attribute.js'
import type { HtmlContext } from './html-context.js'

/** Writes the raised number that leads to a footnote; inside a link it leads nowhere, because links do not nest. */
export function footnoteReferenceHtml(node: FootnoteReference, context: HtmlContext): void {
  const number = footnoteNumber(node)
  const id = attribute('id', context.idPrefix + takeReference(number, context))
  context.html += context.inLink
    ? `<sup${id}>${number}</sup>`
    : `<sup><a${id} href="${context.fragmentPrefix}${footnoteId(number)}" role="doc-noteref">${number}</a></sup>`
}
