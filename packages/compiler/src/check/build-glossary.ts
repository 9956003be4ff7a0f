import { type Locale, locales } from '@dwibahasa/model'
import type { AvoidedForm, GlossarySource, GlossaryTermConfig } from '../config/glossary-config.js'
import type { ParsedEntry } from '../parse/parse-entry.js'
import { plainText } from '../parse/plain-text.js'
import type { CheckedFields } from './check-fields.js'
import type { Glossary, GlossaryTerm } from './glossary.js'

export interface GlossaryEntry {
  readonly entry: ParsedEntry
  readonly checked: CheckedFields
}

/** Gathers the terms that a config names. An entry that lacks a title in a language has no form there. */
export function buildGlossary(source: GlossarySource | undefined, entries: readonly GlossaryEntry[]): Glossary {
  if (source === undefined) return []
  const { entries: from, terms } = source
  const own =
    from === undefined
      ? []
      : entries
          .filter(({ entry }) => entry.pair.collection.name === from.collection)
          .map((one) => termOfEntry(one, from.variants, from.avoid))
  return [...own, ...terms.map(termOfConfig)]
}

function termOfEntry(
  { entry, checked }: GlossaryEntry,
  variants: string | undefined,
  avoid: string | undefined,
): GlossaryTerm {
  const fieldOf = (field: string | undefined, locale: Locale): unknown =>
    field === undefined ? undefined : checked[locale].get(field)?.value
  const [id, en] = locales.map((locale) => [...titleOf(entry, checked, locale), ...textsOf(fieldOf(variants, locale))])
  return {
    key: entry.pair.key,
    id: id ?? [],
    en: en ?? [],
    avoid: { id: avoidedOf(fieldOf(avoid, 'id')), en: avoidedOf(fieldOf(avoid, 'en')) },
  }
}

function termOfConfig({ id, en, avoid }: GlossaryTermConfig): GlossaryTerm {
  const forms = textsOf(id)
  return { key: forms[0] ?? '', id: forms, en: textsOf(en), avoid: { id: avoid?.id ?? [], en: avoid?.en ?? [] } }
}

function titleOf(entry: ParsedEntry, checked: CheckedFields, locale: Locale): readonly string[] {
  const title = checked[locale].get('title')?.value
  if (typeof title === 'string') return [title]
  const heading = entry.body[locale]?.document.children.find((block) => block.type === 'heading' && block.depth === 1)
  return heading === undefined ? [] : [plainText(heading)]
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

function avoidedOf(value: unknown): readonly AvoidedForm[] {
  return Array.isArray(value) ? value.filter(isAvoided) : []
}

function isAvoided(value: unknown): value is AvoidedForm {
  if (typeof value !== 'object' || value === null || !('form' in value) || !('reason' in value)) return false
  return typeof value.form === 'string' && typeof value.reason === 'string'
}
