import type { Locale } from '@dwibahasa/model'
import { toHtml } from '@dwibahasa/renderer/html'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import type { SheetOptions } from '../sheet/sheet-options.js'
import { hyphenateTables } from '../tree/hyphenate-tables.js'
import { joinSections } from '../tree/join-sections.js'
import { saidFacts } from '../tree/said-facts.js'
import { bodyOptions } from './body-options.js'
import { escapeHtml } from './escape-html.js'
import { factsHtml } from './facts-html.js'

/** An entry in one language. */
export function singleHtml(entry: SheetEntry, locale: Locale, options: SheetOptions): string {
  const side = entry[locale]
  const rendering = bodyOptions(options)
  const lede = side.summary ? `<p class="sheet-lede">${escapeHtml(side.summary)}</p>\n` : ''
  const lang = side.resolved === locale ? '' : locale
  const facts = factsHtml(saidFacts(side.facts), locale, rendering, lang)
  const closing = factsHtml(saidFacts(side.closing), locale, rendering, lang)
  const body = toHtml(hyphenateTables(joinSections(side)), {
    ...rendering,
    ...(options.kind === 'id-en' ? { idPrefix: `${locale}-` } : {}),
  })
  return (
    `<article lang="${side.resolved}">\n<h1>${escapeHtml(side.title)}</h1>\n${lede}${facts}` +
    `<div class="sheet-body">\n${body}</div>\n${closing}</article>\n`
  )
}
