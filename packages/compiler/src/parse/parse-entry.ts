import { type Locale, type Localized, locales } from '@dwibahasa/model'
import type { Findings } from '../message/findings.js'
import type { SourcePair } from '../read/source-file.js'
import type { LoweredDocument } from './lower-document.js'
import { type ParsedSource, parseBodyField, parseSource } from './parse-source.js'

/** One document of an entry, its body or a body field, as far as each language has it. */
export type LoweredPair = Partial<Localized<LoweredDocument>>

/** An entry whose files have been parsed, each for itself. */
export interface ParsedEntry {
  readonly pair: SourcePair
  readonly sources: Partial<Localized<ParsedSource>>
  readonly body: LoweredPair
  /** By field name, in the order of the collection's definition. */
  readonly bodyFields: ReadonlyMap<string, LoweredPair>
}

export function parseEntry(pair: SourcePair, findings: Findings): ParsedEntry {
  const sources: { -readonly [Side in Locale]?: ParsedSource } = {}
  const body: { -readonly [Side in Locale]?: LoweredDocument } = {}
  for (const locale of locales) {
    const file = pair[locale]
    if (file?.usable !== true) continue
    const parsed = parseSource(file, findings)
    if (parsed === undefined) continue
    sources[locale] = parsed
    body[locale] = parsed.body
  }
  const bodyFields = new Map<string, LoweredPair>()
  for (const [name, definition] of pair.collection.fields) {
    if (definition.kind === 'body') bodyFields.set(name, parseField(name, sources, findings))
  }
  return { pair, sources, body, bodyFields }
}

function parseField(name: string, sources: Partial<Localized<ParsedSource>>, findings: Findings): LoweredPair {
  const field: { -readonly [Side in Locale]?: LoweredDocument } = {}
  for (const locale of locales) {
    const parsed = sources[locale]
    const found = parsed?.frontmatter?.get(name)
    if (parsed === undefined || typeof found?.value !== 'string') continue
    field[locale] = parseBodyField(found.value, parsed.source, found.shift, findings)
  }
  return field
}
