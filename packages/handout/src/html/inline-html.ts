import type { Locale, PhrasingContent } from '@dwibahasa/model'
import { type HtmlOptions, toHtml } from '@dwibahasa/renderer/html'

/**
 * What stands in a line, as HTML without an element around it.
 *
 * All words and addresses on a sheet pass through the renderer, so there is one place that decides which are safe.
 */
export function inlineHtml(children: readonly PhrasingContent[], locale: Locale, options: HtmlOptions): string {
  const html = toHtml({ type: 'root', locale, children: [{ type: 'paragraph', children }] }, options)
  return html.slice('<p>'.length, html.lastIndexOf('</p>'))
}
