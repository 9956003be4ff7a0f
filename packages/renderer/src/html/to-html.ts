import type { Document } from '@dwibahasa/model'
import { countAfresh } from '../untrusted/node-count.js'
import { createHtmlContext } from './create-html-context.js'
import { documentHtml } from './document-html.js'
import type { HtmlOptions } from './html-options.js'
import { withoutBrokenLinks } from './without-broken-links.js'

/**
 * Renders a document as HTML: a fragment, without a wrapper.
 *
 * The element that the fragment goes into carries the document's language (`lang="id"`); what is in the other language
 * carries its own. The tree may come from anywhere: everything is escaped, addresses are checked, fields of a wrong type
 * are passed over, and nodes of an unknown type leave what they hold.
 *
 * @throws TypeError where `document` is no root.
 * @throws RangeError where the tree has no end, or more than 16 million nodes.
 */
export function toHtml(document: Document, options: HtmlOptions = {}): string {
  return countAfresh(() => {
    const context = createHtmlContext(document, options)
    return withoutBrokenLinks(documentHtml(document, context), context)
  })
}
