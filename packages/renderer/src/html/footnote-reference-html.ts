import type { FootnoteReference } from '@dwibahasa/model'
import { integerOf } from '../untrusted/integer-of.js'
import { attribute } from './attribute.js'
import { footnoteId } from './footnote-id.js'
import type { HtmlContext } from './html-context.js'

/** The raised number that leads to a footnote; inside a link it leads nowhere, because links do not nest. */
export function footnoteReferenceHtml({ number, occurrence }: FootnoteReference, context: HtmlContext): string {
  const id = attribute('id', context.idPrefix + footnoteId('fnref', number, occurrence))
  const shown = integerOf(number, 0, 0, 999_999)
  if (context.inLink) return `<sup${id}>${shown}</sup>`
  const href = attribute('href', `#${context.idPrefix}${footnoteId('fn', number)}`)
  return `<sup><a${id}${href} role="doc-noteref">${shown}</a></sup>`
}
