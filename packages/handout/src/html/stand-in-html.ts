import type { SheetEntry } from '../sheet/sheet-entry.js'
import type { SheetKind } from '../sheet/sheet-kind.js'
import { standInWords } from '../tree/stand-in-words.js'
import { escapeHtml } from './escape-html.js'

/** Says in which language the entry is not written; empty where it is written in all that the sheet is for. */
export function standInHtml(entry: SheetEntry, kind: SheetKind): string {
  return standInWords(entry, kind)
    .map(([locale, text]) => `<p class="sheet-stand-in" lang="${locale}">${escapeHtml(text)}</p>\n`)
    .join('')
}
