import type { Compilation, CompiledEntry } from '@dwibahasa/compiler'
import type { EntryKey } from '@dwibahasa/model'
import { unknownName } from '../unknown-name.js'
import type { Words } from '../words.js'

/** Which entries a report is of. */
export interface Selection {
  readonly has: (entry: CompiledEntry) => boolean
  /** The entries that were named one by one. */
  readonly named: ReadonlySet<EntryKey>
}

/**
 * The entries that names of entries and of collections choose; all where there are none.
 *
 * @throws {MisuseError} Where a name is neither.
 */
export function selectEntries({ project, entries }: Compilation, names: readonly string[], words: Words): Selection {
  const collections = new Set(project.collections.map(({ name }) => name))
  const keys = new Set(entries.map(({ key }) => key))
  const wanted = names.map((name) => name.replace(/\/$/, ''))
  const unknown = wanted.find((name) => !collections.has(name) && !keys.has(name))
  if (unknown !== undefined) throw unknownName('selection', unknown, [...collections, ...keys], words)
  const named = new Set(wanted.filter((name) => keys.has(name)))
  const whole = new Set(wanted.filter((name) => collections.has(name)))
  const has = ({ key, collection }: CompiledEntry): boolean =>
    wanted.length === 0 || whole.has(collection.name) || named.has(key)
  return { has, named }
}
