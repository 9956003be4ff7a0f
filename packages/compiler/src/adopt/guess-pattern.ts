import { type Localized, locales } from '@dwibahasa/model'
import type { PairPattern } from '../config/project-config.js'
import { collectionName, resolveProject } from '../config/resolve-project.js'
import { pathMatcher } from '../read/match-pattern.js'

/** A pattern, and what it makes of the files of a folder. */
export interface GuessedPattern {
  readonly pattern: PairPattern
  /** By name, sorted: those that have a pair. */
  readonly collections: readonly string[]
  /** Pairs of files. */
  readonly pairs: number
  /** The files of entries that one language alone has, sorted. */
  readonly alone: readonly string[]
  /** The Markdown files that it does not read, sorted. */
  readonly leftOver: readonly string[]
}

const layouts = ['{entry}.{locale}', '{locale}/{entry}', '{entry}/{locale}', '{entry}_{locale}', '{entry}-{locale}']
// One language has no mark of its own.
const unmarked: readonly Localized<string>[] = [
  { id: '{entry}.id', en: '{entry}' },
  { id: '{entry}', en: '{entry}.en' },
  { id: '{entry}_id', en: '{entry}' },
  { id: '{entry}-id', en: '{entry}' },
  { id: 'id/{entry}', en: '{entry}' },
]
// Of more folders nobody would say that each is a collection.
const mostCollections = 48

/** The usual patterns: those with collections before the same without. */
function usualPatterns(): readonly PairPattern[] {
  const bare: readonly PairPattern[] = [...layouts, ...unmarked]
  const within = (layout: PairPattern): PairPattern => mapPattern(layout, (one) => `{collection}/${one}`)
  const all = [...bare.map(within), '{locale}/{collection}/{entry}', ...bare]
  return ['.md', '.markdown'].flatMap((ending) => all.map((one) => mapPattern(one, (text) => `${text}${ending}`)))
}

function mapPattern(pattern: PairPattern, map: (text: string) => string): PairPattern {
  return typeof pattern === 'string' ? map(pattern) : { id: map(pattern.id), en: map(pattern.en) }
}

/**
 * Finds the pattern by which the most files are pairs; among equals the one that leaves the fewest over, and then one with
 * collections.
 *
 * @param files Paths relative to the content folder, with `/`.
 * @param name What the collection is called where the pattern has none.
 * @param given The one pattern to look at. Default: the usual ones.
 * @returns Nothing where no pattern makes a pair.
 */
export function guessPattern(files: readonly string[], name: string, given?: PairPattern): GuessedPattern | undefined {
  const patterns = given === undefined ? usualPatterns() : [given]
  let best: GuessedPattern | undefined
  for (const pattern of patterns) {
    const found = tryPattern(pattern, files, name)
    if (found === undefined || found.pairs === 0) continue
    const isBetter =
      best === undefined ||
      found.pairs > best.pairs ||
      (found.pairs === best.pairs &&
        found.leftOver.length + found.alone.length < best.leftOver.length + best.alone.length)
    if (isBetter) best = found
  }
  return best
}

function tryPattern(pattern: PairPattern, files: readonly string[], name: string): GuessedPattern | undefined {
  const names = collectionsOf(pattern, files) ?? [name]
  const match = matcherOf(pattern, names)
  if (match === undefined) return undefined
  const matched = files.map((path) => ({ path, found: match(path) }))
  const sides = new Map<string, Set<string>>()
  const paired = new Set<string>()
  for (const { found } of matched) {
    if (found.kind !== 'pair') continue
    const entry = `${found.collection.name}/${found.slug}`
    sides.set(entry, (sides.get(entry) ?? new Set()).add(found.locale))
    if (sides.get(entry)?.size === locales.length) paired.add(found.collection.name)
  }
  const alone: string[] = []
  const leftOver: string[] = []
  for (const { path, found } of matched) {
    if (found.kind !== 'pair' || !paired.has(found.collection.name)) leftOver.push(path)
    else if (sides.get(`${found.collection.name}/${found.slug}`)?.size !== locales.length) alone.push(path)
  }
  const pairs = [...sides.values()].filter(({ size }) => size === locales.length).length
  return { pattern, collections: [...paired].sort(), pairs, alone, leftOver }
}

/** The folders that stand where a pattern has its collection; nothing where it has none. */
function collectionsOf(pattern: PairPattern, files: readonly string[]): readonly string[] | undefined {
  const segment = (typeof pattern === 'string' ? pattern : pattern.id).split('/').indexOf('{collection}')
  if (segment === -1) return undefined
  const folders = files.flatMap((path) => path.split('/').slice(0, -1)[segment] ?? [])
  return [...new Set(folders)].filter((folder) => collectionName.test(folder))
}

function matcherOf(pattern: PairPattern, names: readonly string[]): ReturnType<typeof pathMatcher> | undefined {
  if (names.length === 0 || names.length > mostCollections) return undefined
  const resolved = resolveProject(
    { pattern, collections: Object.fromEntries(names.map((name) => [name, {}])) },
    'dwibahasa.config.ts',
  )
  return resolved.faults === undefined ? pathMatcher(resolved.project.collections) : undefined
}
