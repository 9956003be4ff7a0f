import { type EntryKey, type Locale, otherLocale } from '@dwibahasa/model'
import { Reference } from '../config/reference.js'
import type { Findings } from '../message/findings.js'
import type { CheckedField } from './check-fields.js'
import type { EntryIndex } from './entry-index.js'
import { nearest } from './nearest.js'

export interface FieldContext {
  readonly name: string
  readonly field: CheckedField
  /** The languages in which the value will be read. */
  readonly locales: readonly Locale[]
  readonly index: EntryIndex
  readonly findings: Findings
  /** Gathers the entries that are referred to. */
  readonly references: Set<EntryKey>
}

/** Turns a checked value into plain data: references into keys, dates into ISO 8601. Dead references are reported. */
export function resolveField(context: FieldContext): unknown {
  return resolveValue(context.field.value, [], context)
}

function resolveValue(value: unknown, path: readonly PropertyKey[], context: FieldContext): unknown {
  if (Reference.is(value)) return resolveReference(value, path, context)
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  if (Array.isArray(value)) return value.map((item, at) => resolveValue(item, [...path, at], context))
  if (isMapping(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, resolveValue(inner, [...path, name], context)]),
    )
  }
  if (isData(value)) return value
  context.findings.add({
    rule: 'field-type',
    file: context.field.file,
    place: context.field.source?.placeOf(path),
    values: { field: [context.name, ...path].map(String).join('.'), text: context.findings.word('notData') },
  })
  return null
}

/** A plain object; a `Map` or a byte array, which YAML tags and schemas can make, would be empty in JSON. */
function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What JSON can hold besides lists and mappings. */
function isData(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean'
}

function resolveReference(reference: Reference, path: readonly PropertyKey[], context: FieldContext): EntryKey {
  const { index, findings, field } = context
  const { collections, target } = reference
  const key = keyOf(reference)
  const at = { file: field.file, place: field.source?.placeOf(path) }
  if (!index.has(key) || !collections.some((collection) => key.startsWith(`${collection}/`))) {
    const keys = index.keys().filter((one) => collections.some((collection) => one.startsWith(`${collection}/`)))
    const guess = nearest(key, keys)
    const suggestion =
      guess === undefined
        ? findings.word('noSuggestion')
        : findings.word('suggestion', { guess: written(guess, collections) })
    findings.add({
      ...at,
      rule: 'reference-dead',
      values: { target: key, suggestion },
      actual: target,
      expected: guess === undefined ? undefined : [written(guess, collections)],
    })
    return key
  }
  context.references.add(key)
  for (const locale of context.locales) {
    if (index.has(key, locale)) continue
    const values = {
      target: key,
      language: findings.word(`locales.${locale}`),
      other: findings.word(`locales.${otherLocale(locale)}`),
    }
    findings.add({ ...at, rule: 'reference-untranslated', severity: 'warning', values })
  }
  return key
}

function keyOf({ collections, target }: Reference): EntryKey {
  const wanted = target.startsWith('/') ? target.slice(1) : target
  const [only] = collections
  const isKey = collections.some((collection) => wanted.startsWith(`${collection}/`))
  return isKey || collections.length > 1 ? wanted : `${only}/${wanted}`
}

/** A key as it is written in the frontmatter. */
function written(key: EntryKey, collections: readonly string[]): string {
  return collections.length === 1 ? key.slice(key.indexOf('/') + 1) : key
}
