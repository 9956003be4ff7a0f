import type { CompiledEntry, FieldDefinition } from '@dwibahasa/compiler'
import { type Fact, longDate } from '@dwibahasa/handout'
import { type EntryKey, type Locale, locales } from '@dwibahasa/model'
import { numberDigits } from './number-digits.js'
import { numberText } from './number-text.js'
import { sheetWords } from './sheet-words.js'

type FactValue = Fact['values'][number]

export interface FactContext {
  readonly locale: Locale
  /** The title of an entry, where a value is its key. */
  readonly titleOf: (key: EntryKey) => string | undefined
}

/** The labelled fields of an entry, as they stand before or after its body. A field without a value in either language is left out. */
export function factsOf(entry: CompiledEntry, at: 'start' | 'end', context: FactContext): readonly Fact[] {
  const side = entry[context.locale]
  const facts: Fact[] = []
  for (const [name, definition] of entry.collection.fields) {
    if (definition.kind === 'body' || definition.label === undefined || (definition.at ?? 'start') !== at) continue
    const values = factValues(side.fields[name], definition, context)
    const isSaid = locales.some(
      (locale) => factValues(entry[locale].fields[name], definition, { ...context, locale }).length > 0,
    )
    if (isSaid) facts.push({ label: definition.label[context.locale], values })
  }
  return facts
}

function factValues(
  value: unknown,
  definition: Exclude<FieldDefinition, { kind: 'body' }>,
  context: FactContext,
): readonly FactValue[] {
  if (value === undefined || value === null || value === '') return []
  if (Array.isArray(value)) return value.flatMap((one) => factValues(one, definition, context))
  if (typeof value === 'object') {
    const parts = Object.values(value).flatMap((one) => factValues(one, definition, context))
    return parts.length === 0 ? [] : [{ text: parts.map(({ text }) => text).join(' – ') }]
  }
  const text = String(value)
  const word =
    definition.values !== undefined && Object.hasOwn(definition.values, text) ? definition.values[text] : undefined
  if (word !== undefined) return [{ text: word[context.locale] }]
  if (typeof value === 'number') return [{ text: numberText(value, context.locale, numberDigits(definition)) }]
  if (typeof value === 'boolean') return [{ text: sheetWords(context.locale)(value ? 'sheet.yes' : 'sheet.no') }]
  const title = context.titleOf(text)
  if (title !== undefined) return [{ text: title, entryKey: text }]
  if (/^https?:\/\//.test(text)) return [{ text: text.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), url: text }]
  return [{ text: longDate(text, context.locale) }]
}
