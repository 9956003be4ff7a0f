import type { Locale } from '@dwibahasa/model'
import type { ContentsGroup } from '../sheet/contents-group.js'
import type { ContentsOptions } from '../sheet/contents-options.js'
import { localesOf } from '../sheet/locales-of.js'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import { textNode } from '../tree/text-node.js'
import { escapeHtml } from './escape-html.js'
import { inlineHtml } from './inline-html.js'

/** One group of a contents page: its heading and a link to each of its sheets; empty where it has none. */
export function contentsGroupHtml({ title, entries }: ContentsGroup, options: ContentsOptions): string {
  if (entries.length === 0) return ''
  const locales = localesOf(options.kind)
  const cells = (html: (locale: Locale) => string) =>
    locales.map((locale) => `<span class="dwi-cell" lang="${locale}">${html(locale)}</span>`).join('\n')
  const items = entries.map(
    (entry) => `<li class="dwi-row">${cells((locale) => itemHtml(entry, locale, options))}</li>\n`,
  )
  // Bare titles are short and many: they may stand in two columns.
  const bare = entries.every((entry) => locales.every((locale) => !entry[locale].summary))
  return (
    `<section>\n<h2 class="dwi-row">${cells((locale) => escapeHtml(title[locale]))}</h2>\n` +
    `<ul${bare ? ' class="sheet-bare"' : ''}>\n${items.join('')}</ul>\n</section>\n`
  )
}

function itemHtml(entry: SheetEntry, locale: Locale, { href }: ContentsOptions): string {
  const { title, summary, resolved } = entry[locale]
  const said = [{ type: 'link', url: '', entryKey: entry.key, children: [textNode(title)] } as const]
  const link = inlineHtml(said, locale, { href: (entryKey) => href(entryKey, locale) })
  const other = resolved === locale ? '' : ` lang="${resolved}"`
  const mark = other && ` <span class="sheet-mark">${resolved}</span>`
  return `<span class="sheet-title"${other}>${link}${mark}</span>${summary ? `<span class="sheet-summary"${other}>${escapeHtml(summary)}</span>` : ''}`
}
