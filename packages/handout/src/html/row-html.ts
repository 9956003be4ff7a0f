import type { Locale } from '@dwibahasa/model'

/** A row of two languages like those that the renderer makes; empty where both cells are. */
export function rowHtml(cells: readonly (readonly [Locale, string])[], attributes = ''): string {
  if (cells.every(([, html]) => html === '')) return ''
  const row = cells.map(([locale, html]) => `<div class="dwi-cell" lang="${locale}">\n${html}</div>\n`)
  return `<div class="dwi-row"${attributes}>\n${row.join('')}</div>\n`
}
