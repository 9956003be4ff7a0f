import { isDeepStrictEqual } from 'node:util'
import { type Locale, locales } from '@dwibahasa/model'
import { z } from 'zod'
import { type FieldDefinition, localized, shared } from '../config/field.js'
import type { ParsedEntry } from '../parse/parse-entry.js'

/** A field as a config would declare it. */
export interface GuessedField {
  readonly name: string
  readonly definition: FieldDefinition
  /** The same as it is written. */
  readonly text: string
}

interface Shape {
  readonly is: (value: unknown) => boolean
  readonly schema: z.ZodType
  readonly text: string
}

const isString = (value: unknown): boolean => typeof value === 'string'
// The first that all values have is taken.
const shapes: readonly Shape[] = [
  { is: isString, schema: z.string(), text: 'z.string()' },
  { is: Number.isSafeInteger, schema: z.int(), text: 'z.int()' },
  { is: Number.isFinite, schema: z.number(), text: 'z.number()' },
  { is: (value) => typeof value === 'boolean', schema: z.boolean(), text: 'z.boolean()' },
  {
    is: (value) => Array.isArray(value) && value.every(isString),
    schema: z.array(z.string()),
    text: 'z.array(z.string())',
  },
]

/** The fields that the files of a collection have, in the order in which they are met, with schemas that all satisfy. */
export function guessFields(entries: readonly ParsedEntry[]): readonly GuessedField[] {
  const names = new Set(entries.flatMap((entry) => locales.flatMap((locale) => [...frontmatter(entry, locale).keys()])))
  return [...names].map((name) => guessField(name, entries))
}

function guessField(name: string, entries: readonly ParsedEntry[]): GuessedField {
  const rows = entries.map((entry) =>
    locales.flatMap((locale) => {
      const field = frontmatter(entry, locale).get(name)
      return field === undefined ? [] : [field.value]
    }),
  )
  const values = rows.flat()
  const readable = entries.map((entry) => locales.filter((locale) => entry.sources[locale]?.frontmatter).length)
  const isShared = isSharedField(name, rows)
  const isMissing = rows.some((row, at) => (isShared ? row.length === 0 : row.length < (readable[at] ?? 0)))
  const given = values.filter((value) => value !== null)
  const shape = given.length === 0 ? undefined : shapes.find(({ is }) => given.every(is))
  const make = isShared ? shared : localized
  const word = isShared ? 'shared' : 'localized'
  if (shape === undefined) return { name, definition: make(z.unknown()), text: `${word}(z.unknown())` }
  let { schema, text } = shape
  if (given.length < values.length) [schema, text] = [schema.nullable(), `${text}.nullable()`]
  if (isMissing) [schema, text] = [schema.optional(), `${text}.optional()`]
  return { name, definition: make(schema), text: `${word}(${text})` }
}

/** Whether both languages always say the same, as far as both say anything. A title is always a language's own. */
function isSharedField(name: string, rows: readonly (readonly unknown[])[]): boolean {
  if (name === 'title') return false
  const both = rows.filter((row) => row.length === locales.length)
  if (both.some(([one, other]) => !isDeepStrictEqual(one, other))) return false
  // What one language alone says may be a text that nobody has translated.
  return both.length > 0 || !rows.flat().every(isString)
}

function frontmatter(entry: ParsedEntry, locale: Locale): ReadonlyMap<string, { readonly value: unknown }> {
  return entry.sources[locale]?.frontmatter ?? new Map()
}
