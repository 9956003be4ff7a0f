import { isDeepStrictEqual } from 'node:util'
import { type Localized, locales } from '@dwibahasa/model'
import { z } from 'zod'
import type { FieldDefinition } from '../config/field.js'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import type { FieldSource } from '../parse/frontmatter.js'
import type { ParsedEntry } from '../parse/parse-entry.js'
import type { ParsedSource } from '../parse/parse-source.js'
import { nearest } from './nearest.js'

/** A checked value, and where it was written. */
export interface CheckedField {
  readonly value: unknown
  readonly file: string
  readonly source: FieldSource | undefined
}

/** The checked fields of an entry in each language; a shared field is the same in both. */
export type CheckedFields = Localized<ReadonlyMap<string, CheckedField>>

/** Checks the frontmatter of an entry by the collection's schema. */
export async function checkFields(entry: ParsedEntry, findings: Findings): Promise<CheckedFields> {
  const checked = { id: new Map<string, CheckedField>(), en: new Map<string, CheckedField>() }
  for (const locale of locales) reportUnknown(entry.sources[locale], entry, findings)
  for (const [name, definition] of entry.pair.collection.fields) {
    if (definition.kind === 'shared') {
      const field = await checkShared(name, definition, entry, findings)
      if (field !== undefined) for (const locale of locales) checked[locale].set(name, field)
      continue
    }
    for (const locale of locales) {
      const field = await checkLocalized(name, definition, entry.sources[locale], findings)
      if (field !== undefined) checked[locale].set(name, field)
    }
  }
  return checked
}

function reportUnknown(parsed: ParsedSource | undefined, entry: ParsedEntry, findings: Findings): void {
  if (parsed?.frontmatter === undefined) return
  const { collection } = entry.pair
  const known = [...collection.fields.keys()]
  for (const [name, { namePlace }] of parsed.frontmatter) {
    if (collection.fields.has(name)) continue
    const guess = nearest(name, known)
    findings.add({
      rule: 'field-unknown',
      file: parsed.source.file,
      place: namePlace,
      values: {
        field: name,
        collection: collection.name,
        known: known.length === 0 ? '–' : known.map((one) => `\`${one}\``).join(', '),
      },
      actual: name,
      expected: guess === undefined ? known : [guess],
    })
  }
}

async function checkShared(
  name: string,
  definition: Extract<FieldDefinition, { kind: 'shared' }>,
  entry: ParsedEntry,
  findings: Findings,
): Promise<CheckedField | undefined> {
  const present = locales.flatMap((locale) => {
    const parsed = entry.sources[locale]
    const source = parsed?.frontmatter?.get(name)
    return parsed === undefined || source === undefined ? [] : [{ parsed, source }]
  })
  const [first, second] = present
  if (first !== undefined && second !== undefined && !isDeepStrictEqual(first.source.value, second.source.value)) {
    const related = [
      { file: first.parsed.source.file, place: first.source.placeOf([]), text: findings.word('related.other') },
    ]
    findings.add({
      rule: 'field-disagrees',
      file: second.parsed.source.file,
      place: second.source.placeOf([]),
      related,
      values: { field: name },
    })
  }
  const readable = locales.map((locale) => entry.sources[locale]).filter((one) => one?.frontmatter !== undefined)
  // A shared field may stand in the file that could not be read: it is not called missing then.
  const unreadable = locales.some(
    (locale) => entry.pair[locale] !== undefined && entry.sources[locale]?.frontmatter === undefined,
  )
  const parsed = first?.parsed ?? (unreadable ? undefined : readable[0])
  return parsed === undefined ? undefined : checkValue(name, definition.schema, first?.source, parsed, findings)
}

async function checkLocalized(
  name: string,
  definition: Exclude<FieldDefinition, { kind: 'shared' }>,
  parsed: ParsedSource | undefined,
  findings: Findings,
): Promise<CheckedField | undefined> {
  if (parsed?.frontmatter === undefined) return undefined
  const schema =
    definition.kind === 'localized' ? definition.schema : definition.optional ? z.string().optional() : z.string()
  return checkValue(name, schema, parsed.frontmatter.get(name), parsed, findings)
}

async function checkValue(
  name: string,
  schema: z.ZodType,
  source: FieldSource | undefined,
  parsed: ParsedSource,
  findings: Findings,
): Promise<CheckedField | undefined> {
  const { file } = parsed.source
  const localeError = findings.lang === 'id' ? z.locales.id().localeError : z.locales.en().localeError
  const result = await schema.safeParseAsync(source?.value, { error: localeError }).catch((fault: unknown) => {
    // A transform or refinement of the config's own has thrown: the value is what it could not take.
    const text = fault instanceof Error ? fault.message : String(fault)
    const place = source?.placeOf([]) ?? fileStart
    findings.add({ rule: 'field-type', file, place, values: { field: name, text }, actual: shown(source?.value) })
    return undefined
  })
  if (result === undefined) return undefined
  if (result.success) return result.data === undefined ? undefined : { value: result.data, file, source }
  for (const issue of result.error.issues) {
    if (source === undefined) {
      findings.add({ rule: 'field-missing', file, place: fileStart, values: { field: name }, expected: [name] })
      return undefined
    }
    const field = [name, ...issue.path.map(String)].join('.')
    const expected =
      'expected' in issue ? [String(issue.expected)] : 'values' in issue ? issue.values.map(String) : undefined
    findings.add({
      rule: 'field-type',
      file,
      place:
        issue.code === 'unrecognized_keys'
          ? source.namePlaceOf([...issue.path, issue.keys[0] ?? ''])
          : source.placeOf(issue.path),
      values: { field, text: issue.message },
      actual: shown(valueAt(source.value, issue.path)),
      expected,
    })
  }
  return undefined
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value
  for (const name of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined
    inner = Reflect.get(inner, name)
  }
  return inner
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
