import { brokenAddresses } from '../rendering/broken-addresses.js'
import type { HtmlContext } from './html-context.js'

/**
 * Takes the address from links within the document that lead nowhere; their words stay.
 *
 * Quotes are escaped in text, so what is matched is an attribute. Where hosts or authors write elements of their own, they
 * may have written the ids as well, so nothing is taken.
 */
export function withoutBrokenLinks(html: string, context: HtmlContext): string {
  const { html: raw, overrides } = context.options
  const broken = brokenAddresses(context)
  if (broken.size === 0 || overrides || raw === 'pass') return html
  return html.replace(/ href="(#[^"]*)"( role="doc-noteref")?/g, (link, address: string) =>
    broken.has(address.replaceAll('&amp;', '&')) ? '' : link,
  )
}
