import type { Locale } from '@dwibahasa/model'
import { type Colophon, colophonFacts } from '../tree/colophon-facts.js'
import { factRowHtml } from './fact-row-html.js'
import { factsHtml } from './facts-html.js'

/** The foot of a page, in one language or in two columns. */
export function colophonHtml([first, second]: readonly [Locale, ...Locale[]], colophon: Colophon): string {
  const factsIn = (locale: Locale) => colophonFacts(locale, colophon)
  const html = second
    ? `<div class="dwi-parallel dwi-columns">\n${factRowHtml([first, second], factsIn, {})}</div>\n`
    : factsHtml(factsIn(first), first, {})
  return `<footer class="sheet-colophon">\n${html}</footer>\n`
}
