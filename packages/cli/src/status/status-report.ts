import type { Collection, Compilation, CompiledEntry, UnfinishedBlock } from '@dwibahasa/compiler'
import type { EntryKey, Locale, Localized } from '@dwibahasa/model'
import type { Selection } from './select-entries.js'
import { addTallies, shareOf, type Tally, tallyOf, workOf } from './tally.js'

/** How an entry stands. */
export interface EntryStatus {
  readonly key: EntryKey
  readonly slug: string
  readonly title: Localized<string>
  readonly tallies: Localized<Tally>
  /** The language that the entry has no file in. */
  readonly absent: Locale | undefined
  readonly isComplete: boolean
  readonly unfinished: readonly UnfinishedBlock[]
  /** Of how many pairs nobody has said yet whether they are pairs. */
  readonly doubtful: number
}

export interface CollectionStatus {
  readonly collection: Collection
  /** The worst first. */
  readonly entries: readonly EntryStatus[]
  readonly tallies: Localized<Tally>
  readonly doubtful: number
}

export interface StatusReport {
  /** In the order of the config; those without a chosen entry are left out. */
  readonly collections: readonly CollectionStatus[]
  readonly entries: number
  readonly tallies: Localized<Tally>
  readonly doubtful: number
}

/** Sums up how the chosen entries stand. */
export function statusReport({ project, entries }: Compilation, selection: Selection): StatusReport {
  const chosen = entries.filter((entry) => selection.has(entry)).map((entry) => [entry, entryStatus(entry)] as const)
  const collections = project.collections.flatMap((collection) => {
    const own = chosen.flatMap(([entry, status]) => (entry.collection.name === collection.name ? [status] : []))
    return own.length === 0 ? [] : [{ collection, entries: own.sort(worstFirst), ...sum(own) }]
  })
  return { collections, entries: chosen.length, ...sum(collections) }
}

function entryStatus(entry: CompiledEntry): EntryStatus {
  const { key, slug, id, en, unfinished, doubtful } = entry
  const tallies = { id: tallyOf(id, 'id'), en: tallyOf(en, 'en') }
  const absent = id.resolved !== 'id' ? 'id' : en.resolved !== 'en' ? 'en' : undefined
  const isComplete = absent === undefined && doubtful + workOf(tallies.id) + workOf(tallies.en) === 0
  return { key, slug, title: { id: id.title, en: en.title }, tallies, absent, isComplete, unfinished, doubtful }
}

type Counts = Pick<EntryStatus, 'tallies' | 'doubtful'>

function sum(parts: readonly Counts[]): Counts {
  return {
    tallies: {
      id: addTallies(parts.map(({ tallies }) => tallies.id)),
      en: addTallies(parts.map(({ tallies }) => tallies.en)),
    },
    doubtful: parts.reduce((count, part) => count + part.doubtful, 0),
  }
}

/** By the share of the language that is behind, then by how much there is to do, then by key. */
function worstFirst(one: EntryStatus, other: EntryStatus): number {
  const share = ({ tallies }: EntryStatus): number => Math.min(shareOf(tallies.id), shareOf(tallies.en))
  const work = ({ tallies }: EntryStatus): number => workOf(tallies.id) + workOf(tallies.en)
  return share(one) - share(other) || work(other) - work(one) || (one.key < other.key ? -1 : 1)
}
