import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Markdown as HTML, by micromark; with `pass`, what it takes for raw HTML stays that. Addresses pass its own policy. */
export function markdownHtml(markdown: string, html: 'pass' | 'omit'): string {
  const allowDangerousHtml = html === 'pass'
  return micromark(markdown, { allowDangerousHtml, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}
