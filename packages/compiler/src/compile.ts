import type { Locale } from '@dwibahasa/model'
import { type AlignedEntry, alignEntry } from './align/align-entry.js'
import { followEntries } from './align/follow-entries.js'
import type { Lock, LockedBlock } from './align/lock.js'
import { buildGlossary } from './check/build-glossary.js'
import { checkAlignment } from './check/check-alignment.js'
import { checkContent } from './check/check-content.js'
import { type CheckedFields, checkFields } from './check/check-fields.js'
import { EntryIndex } from './check/entry-index.js'
import { findBacklinks } from './check/find-backlinks.js'
import { findEarlierBlocks } from './check/find-earlier-blocks.js'
import { orderEntries } from './check/order-entries.js'
import type { Compilation } from './compilation.js'
import type { Collection, Project } from './config/project-config.js'
import { entryLinks } from './emit/entry-links.js'
import { finishEntry } from './emit/finish-entry.js'
import { Findings } from './message/findings.js'
import { openCache } from './parse/parse-cache.js'
import { type ParsedEntry, parseEntry } from './parse/parse-entry.js'
import { parseText } from './parse/parse-text.js'
import { readLocks } from './read/read-locks.js'
import { readPairs } from './read/read-pairs.js'

interface Aligned {
  readonly entry: ParsedEntry
  readonly alignments: AlignedEntry
}

export interface CompileOptions {
  /** The language of the findings. Default: `en`. */
  readonly lang?: Locale
  /**
   * The folder of a cache of parsed texts, which may not exist yet. Default: none. What is in it is found by the text, and
   * by the versions of all that shapes the result; what is damaged counts for nothing.
   */
  readonly cache?: string
  /**
   * Whether findings of stale blocks say what the changed language said before, as git knows it. Default: false. Without
   * git, a repository or that version, they say the rest.
   */
  readonly history?: boolean
  /** What files would say, by path relative to the project's root: read instead of them. Default: every file is read. */
  readonly texts?: ReadonlyMap<string, string>
  /** Called as entries are parsed. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Compiles a project: reads every pair, parses, aligns and checks it. Reads files and writes none but the cache's; every
 * fault of every file is in `findings` afterwards, nothing about content is thrown.
 */
export async function compile(project: Project, options: CompileOptions = {}): Promise<Compilation> {
  const findings = new Findings(options.lang, project.rules)
  const { pairs, assets } = await readPairs(project, findings, options.texts)
  const { locks, unused, sources: lockSources } = await readLocks(project, assets, findings)
  const cache = options.cache === undefined ? undefined : openCache(options.cache)
  const parse = cache?.parse ?? parseText
  const parsed = pairs.map((pair, at) => {
    options.onProgress?.(at + 1, pairs.length)
    return parseEntry(pair, parse, findings.under(pair.collection.rules))
  })
  cache?.close()
  const index = new EntryIndex()
  const held = followEntries(parsed, [...locks.values(), ...unused])
  const aligned = parsed.map((entry) => {
    const alignments = alignEntry(entry, held.get(entry.pair.key) ?? new Map())
    index.add(entry, alignments.documents)
    return { entry, alignments }
  })
  const earlier = options.history === true ? await findEarlierBlocks(project, aligned) : new Map()
  const fielded: (Aligned & { readonly checked: CheckedFields })[] = []
  for (const { entry, alignments } of aligned) {
    fielded.push({ entry, alignments, checked: await checkFields(entry, findings.under(entry.pair.collection.rules)) })
    for (const { lowered, alignment } of alignments.documents) {
      if (lowered.id === undefined || lowered.en === undefined) continue
      checkAlignment({ lowered, alignment, unfinished: project.unfinished, findings })
    }
  }
  const glossary = buildGlossary(project.glossary, fielded)
  const entries = fielded.map(({ entry, alignments, checked }) => {
    const own = findings.under(entry.pair.collection.rules)
    const links = entryLinks(entry, index, assets, own)
    const glossaryFields = formFields(project, entry.pair.collection)
    checkContent({ entry, alignments, checked, links: links.links, glossary, glossaryFields, earlier, findings: own })
    return finishEntry({ entry, alignments, checked, links, index, findings: own })
  })
  const all = findings.sorted()
  const errors = findings.errors
  const total = (locale: Locale): number =>
    entries.reduce((sum, entry) => sum + (entry[locale].resolved === locale ? entry[locale].words : 0), 0)
  return {
    project,
    entries,
    order: orderEntries(project.collections, entries),
    backlinks: findBacklinks(entries),
    glossary,
    findings: all,
    errors,
    warnings: all.length - errors,
    locksBefore: locks,
    locks: lockOf(project, aligned, 'locked'),
    agreed: lockOf(project, aligned, 'agreed'),
    sources: new Map([
      ...lockSources,
      ...pairs.flatMap(({ id, en }) => [id, en].flatMap((side) => (side ? [[side.file, side.text] as const] : []))),
    ]),
    totals: {
      entries: entries.length,
      blocks: aligned.reduce(
        (sum, { alignments }) =>
          sum + alignments.documents.reduce((count, one) => count + one.alignment.locked.length, 0),
        0,
      ),
      words: { id: total('id'), en: total('en') },
    },
  }
}

function formFields({ glossary }: Project, { name }: Collection): readonly string[] {
  const from = glossary?.entries
  return from?.collection === name ? [from.variants, from.avoid].filter((field) => field !== undefined) : []
}

function lockOf(project: Project, aligned: readonly Aligned[], which: 'locked' | 'agreed'): ReadonlyMap<string, Lock> {
  const locks = new Map(project.collections.map(({ name }) => [name, new Map<string, readonly LockedBlock[]>()]))
  for (const { entry, alignments } of aligned) {
    for (const { document, alignment } of alignments.documents) {
      if (alignment[which].length > 0) locks.get(entry.pair.collection.name)?.set(document, alignment[which])
    }
  }
  return locks
}
