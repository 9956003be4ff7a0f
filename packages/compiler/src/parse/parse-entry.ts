import { type Locale, type Localized, locales } from '@dwibahasa/model'
import type { Findings } from '../message/findings.js'
import type { SourcePair } from '../read/source-file.js'
import { type ParsedSource, parseBodyField, parseSource } from './parse-source.js'
import type { ParseText } from './parse-text.js'
import type { LoweredDocument } from './place-document.js'

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

export function parseEntry(pair: SourcePair, parse: ParseText, findings: Findings): ParsedEntry {
  const sources: { -readonly [Side in Locale]?: ParsedSource } = {}
  const body: { -readonly [Side in Locale]?: LoweredDocument } = {}
  for (const locale of locales) {
    const file = pair[locale]
    if (file?.usable !== true) continue
    const parsed = parseSource(file, parse, findings)
    if (parsed === undefined) continue
    sources[locale] = parsed
    body[locale] = parsed.body
  }
  const bodyFields = new Map<string, LoweredPair>()
  for (const [name, definition] of pair.collection.fields) {
    if (definition.kind === 'body') bodyFields.set(name, parseField(name, sources, parse, findings))
  }
  return { pair, sources, body, bodyFields }
}

function parseField(
  name: string,
  sources: Partial<Localized<ParsedSource>>,
  parse: ParseText,
  findings: Findings,
): LoweredPair {
  const field: { -readonly [Side in Locale]?: LoweredDocument } = {}
  for (const locale of locales) {
    const parsed = sources[locale]
    const found = parsed?.frontmatter?.get(name)
    if (parsed === undefined || typeof found?.value !== 'string') continue
    const lowered = parseBodyField(found.value, parsed.source, found.shift, parse, findings)
    if (lowered !== undefined) field[locale] = lowered
  }
  return field
}
