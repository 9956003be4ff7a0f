import { type EntryKey, type Localized, locales } from '@dwibahasa/model'
import type { CheckedFields } from '../check/check-fields.js'
import type { EntryIndex } from '../check/entry-index.js'
import { resolveField } from '../check/resolve-fields.js'
import type { Findings } from '../message/findings.js'
import type { ParsedEntry } from '../parse/parse-entry.js'

export interface EntryValues {
  readonly values: Localized<ReadonlyMap<string, unknown>>
  /** The entries that fields refer to. */
  readonly references: ReadonlySet<EntryKey>
}

/** The values of all fields but body fields, as plain data. A shared field is resolved once, for both languages. */
export function entryValues(
  entry: ParsedEntry,
  checked: CheckedFields,
  index: EntryIndex,
  findings: Findings,
): EntryValues {
  const references = new Set<EntryKey>()
  const values = { id: new Map<string, unknown>(), en: new Map<string, unknown>() }
  const present = locales.filter((locale) => entry.sources[locale] !== undefined)
  for (const [name, definition] of entry.pair.collection.fields) {
    if (definition.kind === 'shared') {
      const field = checked.id.get(name)
      if (field === undefined) continue
      const value = resolveField({ name, field, locales: present, index, findings, references })
      for (const locale of locales) values[locale].set(name, value)
      continue
    }
    for (const locale of locales) {
      const field = checked[locale].get(name)
      if (field !== undefined)
        values[locale].set(name, resolveField({ name, field, locales: [locale], index, findings, references }))
    }
  }
  return { values, references }
}
