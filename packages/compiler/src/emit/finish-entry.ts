import {
  type BlockCounts,
  type BlockStatus,
  type Document,
  type Link,
  type Locale,
  locales,
  type Node,
  otherLocale,
} from '@dwibahasa/model'
import type { AlignedEntry } from '../align/align-entry.js'
import type { CheckedFields } from '../check/check-fields.js'
import type { EntryIndex } from '../check/entry-index.js'
import { resolveField } from '../check/resolve-fields.js'
import { type ResolvedLink, resolveLinks } from '../check/resolve-links.js'
import type { CompiledEntry, CompiledSide } from '../compilation.js'
import type { Findings } from '../message/findings.js'
import type { ParsedEntry } from '../parse/parse-entry.js'
import { plainText } from '../parse/plain-text.js'
import { countWords } from './count-words.js'
import { finishDocument } from './finish-document.js'
import { countStatuses, worstStatus } from './status-counts.js'

export interface FinishEntryInput {
  readonly entry: ParsedEntry
  readonly alignments: AlignedEntry
  readonly checked: CheckedFields
  readonly index: EntryIndex
  readonly findings: Findings
}

/** Puts an entry together in both languages; where a whole file is missing the other language stands in. */
export function finishEntry(input: FinishEntryInput): CompiledEntry {
  const { pair, sources } = input.entry
  const links = linksOf(input)
  const fields = fieldsOf(input)
  const sides = locales.map((locale): CompiledSide => {
    const resolved =
      sources[locale] === undefined && sources[otherLocale(locale)] !== undefined ? otherLocale(locale) : locale
    return finishSide(input, locale, resolved, links, fields[resolved])
  })
  const [id, en] = sides as [CompiledSide, CompiledSide]
  return { key: pair.key, slug: pair.slug, collection: pair.collection, id, en }
}

function finishSide(
  { entry, alignments, index }: FinishEntryInput,
  locale: Locale,
  resolved: Locale,
  links: ReadonlyMap<Link, ResolvedLink>,
  values: ReadonlyMap<string, unknown>,
): CompiledSide {
  const entryKey = entry.pair.key
  const finish = (alignment: AlignedEntry['body']): Document =>
    finishDocument({ entryKey, locale: resolved, alignment, links, index })
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
  const words = documents.reduce((sum, document) => sum + countWords(plainText(document.children)), 0)
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

function linksOf({ entry, index, findings }: FinishEntryInput): ReadonlyMap<Link, ResolvedLink> {
  const links = new Map<Link, ResolvedLink>()
  for (const lowered of [entry.body, ...entry.bodyFields.values()]) {
    for (const locale of locales) {
      const document = lowered[locale]
      const path = entry.pair[locale]?.path
      if (document === undefined || path === undefined) continue
      const context = { entryKey: entry.pair.key, locale, path, index, findings }
      for (const [link, target] of resolveLinks(document, context)) links.set(link, target)
    }
  }
  return links
}

/** The values of all fields but body fields, as plain data. A shared field is resolved once, for both languages. */
function fieldsOf({ entry, checked, index, findings }: FinishEntryInput): Record<Locale, Map<string, unknown>> {
  const values = { id: new Map<string, unknown>(), en: new Map<string, unknown>() }
  const present = locales.filter((locale) => entry.sources[locale] !== undefined)
  for (const [name, definition] of entry.pair.collection.fields) {
    if (definition.kind === 'shared') {
      const field = checked.id.get(name)
      if (field === undefined) continue
      const value = resolveField({ name, field, locales: present, index, findings })
      for (const locale of locales) values[locale].set(name, value)
      continue
    }
    for (const locale of locales) {
      const field = checked[locale].get(name)
      if (field !== undefined)
        values[locale].set(name, resolveField({ name, field, locales: [locale], index, findings }))
    }
  }
  return values
}
