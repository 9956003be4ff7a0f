import {
  type BlockCounts,
  type BlockStatus,
  type Document,
  type Locale,
  locales,
  type Node,
  otherLocale,
} from '@dwibahasa/model'
import type { AlignedEntry } from '../align/align-entry.js'
import type { CheckedFields } from '../check/check-fields.js'
import type { EntryIndex } from '../check/entry-index.js'
import type { CompiledEntry, CompiledSide } from '../compilation.js'
import type { Findings } from '../message/findings.js'
import type { ParsedEntry } from '../parse/parse-entry.js'
import { plainText } from '../parse/plain-text.js'
import { documentWords } from './document-words.js'
import type { EntryLinks } from './entry-links.js'
import { entryValues } from './entry-values.js'
import { finishDocument } from './finish-document.js'
import { countStatuses, worstStatus } from './status-counts.js'
import { unfinishedBlocks } from './unfinished-blocks.js'

export interface FinishEntryInput {
  readonly entry: ParsedEntry
  readonly alignments: AlignedEntry
  readonly checked: CheckedFields
  readonly index: EntryIndex
  readonly links: EntryLinks
  readonly findings: Findings
}

/** Puts an entry together in both languages; where a whole file is missing the other language stands in. */
export function finishEntry(input: FinishEntryInput): CompiledEntry {
  const { pair, sources } = input.entry
  const { links } = input
  const { values, references } = entryValues(input.entry, input.checked, input.index, input.findings)
  const sides = locales.map((locale): CompiledSide => {
    const resolved =
      sources[locale] === undefined && sources[otherLocale(locale)] !== undefined ? otherLocale(locale) : locale
    return finishSide(input, locale, resolved, links, values[resolved])
  })
  const [id, en] = sides as [CompiledSide, CompiledSide]
  const linked = [...links.links.values()].flatMap(({ entryKey }) => (entryKey === undefined ? [] : [entryKey]))
  const outgoing = new Set([...linked, ...references])
  outgoing.delete(pair.key)
  return {
    key: pair.key,
    slug: pair.slug,
    collection: pair.collection,
    references: [...outgoing].sort(),
    assets: [...new Set(links.images.values())].sort(),
    unfinished: unfinishedBlocks(input.alignments.documents),
    doubtful: input.alignments.documents.reduce((sum, { alignment }) => sum + alignment.open.size, 0),
    id,
    en,
  }
}

function finishSide(
  { entry, alignments, index }: FinishEntryInput,
  locale: Locale,
  resolved: Locale,
  { links, images }: EntryLinks,
  values: ReadonlyMap<string, unknown>,
): CompiledSide {
  const entryKey = entry.pair.key
  const finish = (alignment: AlignedEntry['body']): Document =>
    finishDocument({ entryKey, locale: resolved, alignment, links, images, index })
  const body = finish(alignments.body)
  const fields: Record<string, unknown> = {}
  const documents = [body]
  for (const [name, definition] of entry.pair.collection.fields) {
    const alignment = alignments.bodyFields.get(name)
    if (definition.kind === 'body' && alignment !== undefined) {
      if (!values.has(name)) continue
      const document = finish(alignment)
      documents.push(document)
      define(fields, name, document)
    } else if (name !== 'title' && values.has(name)) define(fields, name, values.get(name))
  }
  const isFallback = resolved !== locale
  const counts: BlockCounts = countStatuses(documents, isFallback)
  const status: BlockStatus = worstStatus(counts)
  const words = documents.reduce((sum, document) => sum + documentWords(document), 0)
  return {
    title: titleOf(values.get('title'), body, entry.pair.slug),
    fields,
    body,
    status,
    blocks: counts,
    words,
    resolved,
  }
}

/** A field may have any name, `__proto__` too. */
function define(fields: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true })
}

function titleOf(field: unknown, body: Document, slug: string): string {
  if (typeof field === 'string') return field
  const heading = body.children.find((block: Node) => block.type === 'heading' && block.depth === 1)
  return (heading === undefined ? '' : plainText(heading)) || slug
}
