import type { Document, Locale } from '@dwibahasa/model'
import { toParallelText } from '@dwibahasa/renderer/parallel'
import { type TextOptions, toText } from '@dwibahasa/renderer/text'
import { localesOf } from '../sheet/locales-of.js'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import type { SheetOptions } from '../sheet/sheet-options.js'
import { shownLocales } from '../sheet/shown-locales.js'
import { writtenLocales } from '../sheet/written-locales.js'
import { colophonFacts } from '../tree/colophon-facts.js'
import { entryWithoutAnswers } from '../tree/entry-without-answers.js'
import { standInWords } from '../tree/stand-in-words.js'
import { editionOf } from '../untrusted/edition-of.js'
import { entryOf } from '../untrusted/entry-of.js'
import { factsList } from './facts-list.js'
import { textDocument } from './text-document.js'

/**
 * Makes a plain text of an entry: 72 columns wide in one language, 80 with both side by side.
 *
 * It says what the page says, ends in one line break, and holds no control character.
 *
 * @throws TypeError where `options.kind` is none of the three.
 */
export function sheetText(entry: SheetEntry, options: SheetOptions): string {
  const { kind, href } = options
  const read = options.answers === 'omit' ? entryWithoutAnswers(entryOf(entry)) : entryOf(entry)
  const [locale] = localesOf(kind)
  const [first, second] = shownLocales(read, kind)
  const rendering: Omit<TextOptions, 'labels'> = {
    answers: options.answers === 'omit' ? 'omit' : 'open',
    ...(href ? { href } : {}),
  }
  const notices = second ? [] : standInWords(read, kind).map(([, text]) => text)
  const width = second ? 80 : 72
  const body = second
    ? toParallelText(
        { id: textDocument(read, 'id', [], true), en: textDocument(read, 'en', [], true) },
        { ...rendering, width },
      )
    : toText(textDocument(read, first, notices, false), { ...rendering, width })
  const foot = second ? [first, second] : [locale]
  const colophon = foot.map((of) => toText(colophonDocument(of, read, options), { width }))
  return `${body}\n${'-'.repeat(width)}\n\n${colophon.join('\n')}`
}

function colophonDocument(locale: Locale, entry: SheetEntry, { kind, edition }: SheetOptions): Document {
  const colophon = { edition: editionOf(edition), date: entry.date, written: writtenLocales(entry, kind) }
  return { type: 'root', locale, children: [factsList(colophonFacts(locale, colophon))] }
}
