import type { Fields } from '@dwibahasa/model'
import { toJson } from '@dwibahasa/renderer/json'
import { localesOf } from '../sheet/locales-of.js'
import type { SheetEntry } from '../sheet/sheet-entry.js'
import type { SheetOptions } from '../sheet/sheet-options.js'
import type { SheetSide } from '../sheet/sheet-side.js'
import { entryWithoutAnswers } from '../tree/entry-without-answers.js'
import { editionOf } from '../untrusted/edition-of.js'
import { entryOf } from '../untrusted/entry-of.js'

/**
 * Makes the data of a sheet: `{"version":1,"key":…,"kind":…,"edition":…,"date":…,"id":{…},"en":{…}}`, with the languages of
 * the kind.
 *
 * A side holds `title`, `summary`, `facts`, `closing` where there are any, `resolved`, `fields`, `body` and `sections`; bodies are documents as
 * `@dwibahasa/renderer/schema.json` describes them, without their answers where those are omitted. Indented by two spaces, ends in one line break.
 *
 * @throws TypeError where `options.kind` is none of the three.
 */
export function sheetJson(entry: SheetEntry, options: SheetOptions): string {
  const { kind } = options
  const read = options.answers === 'omit' ? entryWithoutAnswers(entryOf(entry)) : entryOf(entry)
  const edition = editionOf(options.edition)
  const sides = Object.fromEntries(localesOf(kind).map((locale) => [locale, sideFields(read[locale])]))
  const data = plain({ key: read.key, kind, edition, date: read.date ?? edition?.date, ...sides })
  return `${JSON.stringify({ version: 1, ...data }, undefined, 2)}\n`
}

function sideFields({ title, summary, facts, closing = [], resolved, fields, body, sections }: SheetSide): Fields {
  return { title, summary, facts, ...(closing.length > 0 ? { closing } : {}), resolved, fields, body, sections }
}

/** Data that JSON can hold. The renderer makes the fields of an entry so, documents among them; here they are the whole entry. */
function plain(fields: Fields): object {
  const json = toJson({
    key: '',
    title: '',
    fields,
    status: 'ok',
    requested: 'id',
    resolved: 'id',
    isFallback: false,
    body: { type: 'root', locale: 'id', children: [] },
  })
  const parsed: { readonly entry: { readonly fields: object } } = JSON.parse(json)
  return parsed.entry.fields
}
