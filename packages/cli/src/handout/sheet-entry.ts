import type { Compilation, CompiledEntry } from '@dwibahasa/compiler'
import type { SheetEntry, SheetSide } from '@dwibahasa/handout'
import type { Document, Locale } from '@dwibahasa/model'
import { backlinkFacts, readingFacts } from './computed-facts.js'
import { factsOf } from './facts.js'

/** Turns compiled entries into what sheets are made of. */
export function sheetEntries({ entries, backlinks }: Compilation): readonly SheetEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  return entries.map((entry): SheetEntry => {
    const side = (locale: Locale): SheetSide =>
      sheetSide(entry, locale, backlinks.get(entry.key) ?? [], (key) => byKey.get(key)?.[locale].title)
    const { date } = entry.id.fields
    return {
      key: entry.key,
      collection: entry.collection.singular,
      ...(typeof date === 'string' ? { date: date.slice(0, 10) } : {}),
      id: side('id'),
      en: side('en'),
    }
  })
}

function sheetSide(
  entry: CompiledEntry,
  locale: Locale,
  backlinks: readonly string[],
  titleOf: (key: string) => string | undefined,
): SheetSide {
  const { title, fields, body, resolved } = entry[locale]
  const { summary } = fields
  const sections = [...entry.collection.fields].flatMap(([name, definition]) => {
    const section = fields[name]
    return definition.kind === 'body' && isDocument(section)
      ? [{ title: definition.label?.[resolved] ?? name, body: section }]
      : []
  })
  const context = { locale, titleOf }
  const facts = [
    ...factsOf(entry, 'start', context),
    ...readingFacts({ id: entry.id.words, en: entry.en.words }, locale),
  ]
  const closing = [...factsOf(entry, 'end', context), ...backlinkFacts(backlinks, context)]
  return {
    title,
    ...(typeof summary === 'string' ? { summary } : {}),
    facts,
    body,
    sections,
    closing,
    resolved,
    fields,
  }
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root'
}
