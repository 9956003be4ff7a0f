import { join } from 'node:path'
import { type BlockKey, type EntryKey, type Locale, locales } from '@dwibahasa/model'
import type { Lock, LockedBlock } from './align/lock.js'
import { blockTexts } from './check/block-texts.js'
import type { Compilation, CompiledEntry } from './compilation.js'
import { type CompileOptions, compile } from './compile.js'
import type { Project } from './config/project-config.js'
import { changedLocks } from './emit/changed-locks.js'
import { stageLocks } from './emit/stage-locks.js'
import type { Finding } from './message/finding.js'
import { Findings } from './message/findings.js'
import { pathOf } from './read/match-pattern.js'
import { displayPath } from './read/walk-folder.js'

export interface AcceptOptions extends CompileOptions {
  /** Whether to say what would be accepted and write nothing. Default: false. */
  readonly dryRun?: boolean
}

export interface AcceptedBlock {
  /** As `entry#key`. */
  readonly block: string
  /** What it says in each language, in one line. */
  readonly id: string
  readonly en: string
}

export interface AcceptResult {
  readonly compilation: Compilation
  /** The blocks that were stale and are no longer. */
  readonly accepted: readonly AcceptedBlock[]
  /** Targets in which nothing is stale. */
  readonly settled: readonly string[]
  /** Targets that name no entry and no block. */
  readonly unknown: readonly string[]
  /** The errors for which nothing was written: of the entries that were named and of their locks; of all for `all`. */
  readonly faults: readonly Finding[]
  /** The locks that were, or would be, written: paths relative to the project's root. */
  readonly locks: readonly string[]
}

interface StaleLine {
  readonly collection: string
  readonly entry: EntryKey
  readonly key: BlockKey
  readonly agreed: LockedBlock
}

/**
 * Says that both languages agree now: moves the lock on to what the blocks say today. Where entries or blocks are named,
 * no other line of a lock changes, and errors of other entries do not matter.
 *
 * @param targets Entries (`topics/virtual-dialogue`) and blocks (`topics/virtual-dialogue#k3f9q2`); `all` for everything.
 */
export async function accept(
  project: Project,
  targets: readonly string[] | 'all',
  options: AcceptOptions = {},
): Promise<AcceptResult> {
  const compilation = await compile(project, options)
  const isIn = ({ entry, key }: Pick<StaleLine, 'entry' | 'key'>, target: string): boolean =>
    target === entry || target === `${entry}#${key}`
  const stale = staleLines(compilation)
  const wanted = targets === 'all' ? stale : stale.filter((line) => targets.some((target) => isIn(line, target)))
  const known = knownTargets(compilation)
  const unknown = targets === 'all' ? [] : targets.filter((target) => !known.has(target))
  const settled =
    targets === 'all' ? [] : targets.filter((target) => known.has(target) && !wanted.some((line) => isIn(line, target)))
  const faults = compilation.findings.filter(
    (finding) => finding.fatal === true && (targets === 'all' || concerns(finding, targets, compilation)),
  )
  const result = { compilation, accepted: acceptedBlocks(wanted, compilation), settled, unknown, faults }
  if (faults.length > 0 || unknown.length > 0) return { ...result, locks: [] }
  const base = targets === 'all' ? compilation.locks : compilation.locksBefore
  const changed = await changedLocks(project, movedOn(base, wanted, compilation))
  const locks = [...changed.keys()].map((path) => displayPath(project.root, join(project.content, path)))
  if (options.dryRun === true) return { ...result, locks }
  const findings = new Findings(options.lang)
  const staged = await stageLocks(project.content, changed, project.root, findings)
  if (staged === undefined || !(await staged.commit())) return { ...result, faults: findings.list, locks: [] }
  return { ...result, locks }
}

/** The entry that a document is of: its body has the entry's key for a name, a body field `#` and its own besides. */
function entryOf(document: string, keys: ReadonlySet<EntryKey>): EntryKey {
  return keys.has(document) ? document : document.slice(0, Math.max(0, document.lastIndexOf('#')))
}

/** The lines that would change if somebody said that everything agrees. */
function staleLines({ entries, locks, agreed }: Compilation): readonly StaleLine[] {
  const keys = new Set(entries.map(({ key }) => key))
  return [...locks].flatMap(([collection, lock]) =>
    [...lock].flatMap(([document, blocks]) =>
      blocks.flatMap((block, at) => {
        const today = agreed.get(collection)?.get(document)?.[at]
        const isSettled = block.isOpen !== true && locales.every((side) => today?.[side]?.hash === block[side]?.hash)
        if (today === undefined || isSettled) return []
        return [{ collection, entry: entryOf(document, keys), key: block.key, agreed: today }]
      }),
    ),
  )
}

function knownTargets({ entries, locks }: Compilation): ReadonlySet<string> {
  const keys = new Set(entries.map(({ key }) => key))
  const blocks = [...locks.values()].flatMap((lock) => [...lock.values()].flat())
  return new Set([...keys, ...blocks.map(({ document, key }) => `${entryOf(document, keys)}#${key}`)])
}

/** Whether an error stands in a file of an entry that was named, or in the lock that holds it. */
function concerns(finding: Finding, targets: readonly string[], { project, entries }: Compilation): boolean {
  const shown = (path: string): string => displayPath(project.root, join(project.content, path)).normalize('NFC')
  const files = entries
    .filter(({ key }) => targets.some((target) => target === key || target.startsWith(`${key}#`)))
    .flatMap(({ collection, slug }) => [
      shown(collection.lock),
      ...locales.map((locale) => shown(pathOf(collection, slug, locale))),
    ])
  return files.includes((finding.file ?? '').normalize('NFC'))
}

function acceptedBlocks(lines: readonly StaleLine[], { entries }: Compilation): readonly AcceptedBlock[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const texts = new Map<EntryKey, Record<Locale, ReadonlyMap<BlockKey, string>>>()
  const textsOf = (key: EntryKey, entry: CompiledEntry): Record<Locale, ReadonlyMap<BlockKey, string>> => {
    const known = texts.get(key) ?? { id: blockTexts(entry.id), en: blockTexts(entry.en) }
    texts.set(key, known)
    return known
  }
  return lines.flatMap(({ entry: entryKey, key }) => {
    const entry = byKey.get(entryKey)
    if (entry === undefined) return []
    const { id, en } = textsOf(entryKey, entry)
    return [{ block: `${entryKey}#${key}`, id: id.get(key) ?? '', en: en.get(key) ?? '' }]
  })
}

/** Locks in which the lines that were named say what the blocks say today. */
function movedOn(
  base: ReadonlyMap<string, Lock>,
  lines: readonly StaleLine[],
  { locks }: Compilation,
): ReadonlyMap<string, Lock> {
  const moved = new Map([...base].map(([name, lock]) => [name, new Map(lock)]))
  for (const { collection, key, agreed } of lines) {
    const { document } = agreed
    // An entry that was renamed stands in the lock under its new name from now on.
    const before = moved.get(collection)?.get(document) ?? locks.get(collection)?.get(document) ?? []
    moved.get(collection)?.set(
      document,
      before.map((line) => (line.key === key ? agreed : line)),
    )
  }
  return moved
}
