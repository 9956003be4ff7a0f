import type { Locale } from '@dwibahasa/model'
import { labels } from '@dwibahasa/renderer'
import { toParallelHtml } from '@dwibahasa/renderer/parallel'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import type { SheetOptions } from '../sheet/sheet-options.js'
import { hyphenateTables } from '../tree/hyphenate-tables.js'
import { joinSections } from '../tree/join-sections.js'
import { tableRooms } from '../tree/table-rooms.js'
import { bodyOptions } from './body-options.js'
import { escapeHtml } from './escape-html.js'
import { factRowHtml } from './fact-row-html.js'
import { rowHtml } from './row-html.js'

const shown = ['id', 'en'] as const

/** An entry in both languages, in two columns. The title is one heading that holds both, for a page has one title. */
export function sideBySideHtml(entry: SheetEntry, options: SheetOptions): string {
  const bodies = { id: joinSections(entry.id), en: joinSections(entry.en) }
  const rooms = tableRooms([bodies.id, bodies.en])
  const rendering = bodyOptions(options, rooms)
  const each = (html: (locale: Locale) => string, attributes = '') =>
    rowHtml(
      shown.map((locale) => [locale, html(locale)]),
      attributes,
    )
  const names = each((locale) => `<p class="sheet-language">${escapeHtml(labels[locale].language)}</p>\n`)
  const kicker = each((locale) => {
    const collection = entry.collection[locale]
    return collection && `<p class="sheet-kicker">${escapeHtml(collection)}</p>\n`
  })
  const titles = shown.map(
    (locale) => `<span class="dwi-cell" lang="${locale}">${escapeHtml(entry[locale].title)}</span>`,
  )
  const lede = each((locale) => {
    const { summary } = entry[locale]
    return summary ? `<p class="sheet-lede">${escapeHtml(summary)}</p>\n` : ''
  })
  const head =
    `<div class="dwi-parallel dwi-columns sheet-head">\n${kicker}<h1 class="dwi-row">${titles.join('\n')}</h1>\n` +
    `${lede}${factRowHtml(shown, (locale) => entry[locale].facts, rendering)}</div>\n`
  const body = toParallelHtml(
    { id: hyphenateTables(bodies.id, rooms), en: hyphenateTables(bodies.en, rooms) },
    rendering,
  )
  const closing = factRowHtml(shown, (locale) => entry[locale].closing ?? [], rendering)
  const foot = closing && `<div class="dwi-parallel dwi-columns sheet-closing">\n${closing}</div>\n`
  return (
    `<div class="dwi-parallel dwi-columns sheet-languages">\n${names}</div>\n` +
    `<article>\n${head}<div class="sheet-body">\n${body}</div>\n${foot}</article>\n`
  )
}
