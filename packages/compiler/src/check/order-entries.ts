import type { EntryKey } from '@dwibahasa/model'
import type { CompiledEntry } from '../compilation.js'
import type { Collection } from '../config/project-config.js'

/** The keys of each collection in the order that its `sort` gives; what is equal goes by key. */
export function orderEntries(
  collections: readonly Collection[],
  entries: readonly CompiledEntry[],
): ReadonlyMap<string, readonly EntryKey[]> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const ordered = new Map<string, readonly EntryKey[]>()
  const orderOf = (name: string, above: readonly string[]): readonly EntryKey[] => {
    const known = ordered.get(name)
    const collection = collections.find((one) => one.name === name)
    // Two collections that sort by one another have no order; the second goes by key.
    if (known !== undefined || collection === undefined || above.includes(name)) return known ?? []
    const ranks = (entry: CompiledEntry): readonly (number | string)[] =>
      collection.sort.map((field) =>
        rankOf(entry.id.fields[field], (key) => orderOf(collectionOf(key), [...above, name])),
      )
    const own = entries
      .filter((entry) => entry.collection === collection)
      .map((entry) => ({ key: entry.key, ranks: ranks(entry) }))
    const keys = own.sort((a, b) => compareRanks(a.ranks, b.ranks) || compare(a.key, b.key)).map(({ key }) => key)
    ordered.set(name, keys)
    return keys
  }
  const rankOf = (value: unknown, order: (key: EntryKey) => readonly EntryKey[]): number | string => {
    if (typeof value === 'number') return value
    if (typeof value !== 'string') return Number.POSITIVE_INFINITY
    return byKey.has(value) ? order(value).indexOf(value) : value
  }
  for (const { name } of collections) orderOf(name, [])
  return ordered
}

function collectionOf(key: EntryKey): string {
  return key.slice(0, key.indexOf('/'))
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, rank] of a.entries()) {
    const order = compare(rank, b[at] ?? rank)
    if (order !== 0) return order
  }
  return 0
}

/** Numbers before texts, and both as they go. */
function compare(a: number | string, b: number | string): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
