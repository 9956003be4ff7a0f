import { type Locale, locales } from '@dwibahasa/model'
import { alignEntry } from '../align/align-entry.js'
import { followEntries } from '../align/follow-entries.js'
import type { Lock } from '../align/lock.js'
import type { CompileOptions } from '../compile.js'
import type { Project } from '../config/project-config.js'
import type { Finding } from '../message/finding.js'
import { Findings } from '../message/findings.js'
import { openCache } from '../parse/parse-cache.js'
import { type ParsedEntry, parseEntry } from '../parse/parse-entry.js'
import { parseText } from '../parse/parse-text.js'
import { readLocks } from '../read/read-locks.js'
import { readPairs } from '../read/read-pairs.js'
import { adoptEntry } from './adopt-entry.js'
import type { AdoptedEntry, Adoption } from './adoption.js'
import type { Doubt, DoubtName } from './doubt.js'

export interface AdoptOptions extends Pick<CompileOptions, 'lang' | 'cache' | 'onProgress'> {
  /** The keys of the entries to take, and names of collections. Default: all. */
  readonly targets?: readonly string[]
  /** Doubts that were written down before: they stay until they are answered, whatever a lock says of them by now. */
  readonly recalled?: readonly RecalledDoubt[]
}

/** A doubt as it was written down: it holds for the texts of that time. */
export type RecalledDoubt = DoubtName &
  Pick<Doubt, 'reason' | 'confidence'> & { readonly hashes: Readonly<Record<Locale, string>> }

/** What keeps a file from being read, or from being part of a pair. */
const unread = /^(?:entry|file|lock|locale|nesting|symlink|twin)-|^field-(?:syntax|unclosed)$/
const damaged = /^lock-(?:conflict|damaged|duplicate|version)$/

/**
 * Aligns the pairs of a project, to take them over. Reads files and writes none but the cache's. A file that cannot be read
 * or parsed is among the findings, and its entry is left out; what else is wrong with content is for `compile` to say.
 */
export async function readAdoption(project: Project, options: AdoptOptions = {}): Promise<Adoption> {
  const findings = new Findings(options.lang)
  const { pairs, assets } = await readPairs(project, findings)
  const { locks, unused } = await readLocks(project, assets, findings)
  const cache = options.cache === undefined ? undefined : openCache(options.cache)
  const parsed = pairs.map((pair) => parseEntry(pair, cache?.parse ?? parseText, findings))
  cache?.close()
  const held = followEntries(parsed, [...locks.values(), ...unused])
  const { targets = [] } = options
  const isIn = ({ pair }: ParsedEntry, target: string): boolean =>
    pair.key === target || pair.collection.name === target
  const wanted = parsed.filter((entry) => targets.length === 0 || targets.some((target) => isIn(entry, target)))
  const readable = wanted.filter(isReadable)
  const recalled = new Map((options.recalled ?? []).map((doubt) => [`${doubt.document}\n${doubt.key}`, doubt]))
  const doubts: Doubt[] = []
  const entries = readable.map((entry, at): AdoptedEntry => {
    options.onProgress?.(at + 1, readable.length)
    const adopted = adoptEntry(entry, alignEntry(entry, held.get(entry.pair.key) ?? new Map(), true), recalled)
    doubts.push(...adopted.doubts)
    return adopted.entry
  })
  return {
    project,
    entries,
    doubts,
    unknown: targets.filter((target) => !wanted.some((entry) => isIn(entry, target))),
    unreadable: wanted.filter((entry) => !isReadable(entry)).map(({ pair }) => pair.key),
    findings: findings.sorted().filter(({ ruleId }) => unread.test(ruleId ?? '')),
    locksBefore: soundLocks(project, locks, findings.list),
    sources: new Map(
      pairs.flatMap(({ id, en }) => [id, en].flatMap((side) => (side ? [[side.file, side.text] as const] : []))),
    ),
  }
}

/** Whether every file of an entry could be read as a whole. */
function isReadable({ pair, sources, bodyFields }: ParsedEntry): boolean {
  return locales.every((locale) => {
    if (pair[locale] === undefined) return true
    const frontmatter = sources[locale]?.frontmatter
    if (frontmatter === undefined) return false
    // A field that holds Markdown and gave no document is nested too deep.
    return [...bodyFields].every(
      ([name, lowered]) => typeof frontmatter.get(name)?.value !== 'string' || lowered[locale] !== undefined,
    )
  })
}

/** Without those in which something was not understood: writing them would lose it. */
function soundLocks(
  project: Project,
  locks: ReadonlyMap<string, Lock>,
  findings: readonly Finding[],
): ReadonlyMap<string, Lock> {
  const unsound = new Set(findings.filter(({ ruleId }) => damaged.test(ruleId ?? '')).map(({ file }) => file))
  const names = project.collections.filter(({ lock }) => ![...unsound].some((file) => file?.endsWith(lock)))
  return new Map(names.map(({ name }) => [name, locks.get(name) ?? new Map()]))
}
