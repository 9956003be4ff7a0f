import type { Locale } from '@dwibahasa/model'
import type { Edition } from '../sheet/edition.js'
import { localesOf } from '../sheet/locales-of.js'
import type { SheetKind } from '../sheet/sheet-kind.js'
import { colophonFacts } from '../tree/colophon-facts.js'
import { factRowHtml } from './fact-row-html.js'
import { factsHtml } from './facts-html.js'

/** The foot of a page, in each of its languages. */
export function colophonHtml(kind: SheetKind, edition: Edition | undefined, date: string | undefined): string {
  const [first, second] = localesOf(kind)
  const factsIn = (locale: Locale) => colophonFacts(locale, kind, edition, date)
  const html = second
    ? `<div class="dwi-parallel dwi-columns">\n${factRowHtml([first, second], factsIn, {})}</div>\n`
    : factsHtml(factsIn(first), first, {})
  return `<footer class="sheet-colophon">\n${html}</footer>\n`
}
