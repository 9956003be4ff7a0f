import type { EntryKey } from '@dwibahasa/model'
import type { CompiledEntry } from '../compilation.js'

/** By entry: which entries link or refer to it. Every entry has a list. */
export function findBacklinks(entries: readonly CompiledEntry[]): ReadonlyMap<EntryKey, readonly EntryKey[]> {
  const backlinks = new Map<EntryKey, EntryKey[]>(entries.map(({ key }) => [key, []]))
  // Entries come in the order of their keys, so the lists are in that order too.
  for (const { key, references } of entries) for (const target of references) backlinks.get(target)?.push(key)
  return backlinks
}
