import { localesOf } from '../sheet/locales-of.js'
import { pageTitle } from '../sheet/page-title.js'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import type { SheetOptions } from '../sheet/sheet-options.js'
import { shownLocales } from '../sheet/shown-locales.js'
import { writtenLocales } from '../sheet/written-locales.js'
import { entryWithoutAnswers } from '../tree/entry-without-answers.js'
import { editionOf } from '../untrusted/edition-of.js'
import { entryOf } from '../untrusted/entry-of.js'
import { barHtml } from './bar-html.js'
import { escapeHtml } from './escape-html.js'
import { pageHtml } from './page-html.js'
import { sideBySideHtml } from './side-by-side-html.js'
import { singleHtml } from './single-html.js'
import { standInHtml } from './stand-in-html.js'

/**
 * Makes a complete HTML page of an entry, for screens of any width and for A4 paper.
 *
 * The page holds its style sheet, needs no network and no script, and says its title, language, source, licence and date.
 * Whatever the entry holds, nothing of it runs: all words are escaped, all addresses pass the renderer's policy.
 *
 * @throws TypeError where `options.kind` is none of the three.
 */
export function sheetHtml(entry: SheetEntry, options: SheetOptions): string {
  const { kind } = options
  const read = options.answers === 'omit' ? entryWithoutAnswers(entryOf(entry)) : entryOf(entry)
  const [locale] = localesOf(kind)
  const columns = shownLocales(read, kind)
  const [first, second] = columns
  return pageHtml({
    kind,
    columns,
    title: pageTitle({ id: read.id.title, en: read.en.title }, kind),
    description: read[locale].summary ?? '',
    colophon: { edition: editionOf(options.edition), date: read.date, written: writtenLocales(read, kind) },
    bar: barHtml(options),
    main: second
      ? sideBySideHtml(read, options)
      : `${kickerHtml(read.collection[locale])}${standInHtml(read, kind)}${singleHtml(read, first, options)}`,
  })
}

function kickerHtml(collection: string): string {
  return collection && `<p class="sheet-kicker">${escapeHtml(collection)}</p>\n`
}
