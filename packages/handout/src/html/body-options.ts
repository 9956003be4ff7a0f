import type { HtmlOptions } from '@dwibahasa/renderer/html'
import type { SheetOptions } from '../sheet/sheet-options.js'
import type { TableRoom } from '../tree/table-room.js'
import { sheetCodeHtml } from './sheet-code-html.js'
import { sheetTableHtml } from './sheet-table-html.js'

const answers = { closed: 'details', open: 'open', omit: 'omit' } as const

/** What the renderer is asked for. A sheet is a finished page, so blocks carry no keys. `rooms`: what tables need, where there are two columns. */
export function bodyOptions(
  options: SheetOptions,
  rooms?: ReadonlyMap<string, TableRoom>,
): Omit<HtmlOptions, 'labels'> {
  const { href, src } = options
  return {
    keys: false,
    overrides: {
      code: (code, next) => sheetCodeHtml(code, next()),
      table: (table, next) => sheetTableHtml(table, next(), rooms),
    },
    answers: answers[options.answers ?? 'closed'],
    href: (entryKey, locale, blockKey, anchor) => {
      const shared = options.kind === 'id-en' && anchor ? `${locale}-${anchor}` : anchor
      return href?.(entryKey, locale, blockKey, shared) ?? ''
    },
    src: (url, locale) => {
      const address = src ? src(url, locale) : url
      return /^\s*[a-z][a-z\d+.-]*:/i.test(address) ? '' : address
    },
  }
}
