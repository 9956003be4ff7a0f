import type { BlockKey } from '@dwibahasa/model'
import type { LoweredPair, ParsedEntry } from '../parse/parse-entry.js'
import { type Alignment, alignDocuments } from './align-documents.js'
import type { Lock } from './lock.js'

export interface AlignedDocument {
  /** The entry's key; for a body field followed by `#` and the field's name. */
  readonly document: string
  readonly lowered: LoweredPair
  readonly alignment: Alignment
}

/** An entry whose documents have been made one. */
export interface AlignedEntry {
  readonly body: Alignment
  readonly bodyFields: ReadonlyMap<string, Alignment>
  /** The body and the body fields. */
  readonly documents: readonly AlignedDocument[]
}

/**
 * Aligns the body and the body fields of an entry; no key is used twice among them.
 *
 * @param isAsked Whether somebody is asked about what is not certain.
 */
export function alignEntry(entry: ParsedEntry, lock: Lock, isAsked = false): AlignedEntry {
  const { key } = entry.pair
  const named = [
    { document: key, lowered: entry.body },
    ...[...entry.bodyFields].map(([name, lowered]) => ({ document: `${key}#${name}`, lowered })),
  ]
  const taken = new Set<BlockKey>(named.flatMap(({ document }) => lock.get(document) ?? []).map((line) => line.key))
  const documents = named.map(({ document, lowered }): AlignedDocument => {
    const { id, en } = lowered
    const sides = { ...(id === undefined ? {} : { id: id.document }), ...(en === undefined ? {} : { en: en.document }) }
    return {
      document,
      lowered,
      alignment: alignDocuments({ document, ...sides, locked: lock.get(document) ?? [], taken, isAsked }),
    }
  })
  const [body, ...rest] = documents
  if (body === undefined) throw new Error('an entry has a body')
  const bodyFields = new Map(
    [...entry.bodyFields.keys()].map((name, at) => [name, rest[at]?.alignment ?? body.alignment]),
  )
  return { body: body.alignment, bodyFields, documents }
}
