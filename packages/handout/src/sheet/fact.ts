import type { EntryKey } from '@dwibahasa/model'

/** One thing that a fact says; it may lead to an address or to another entry. */
export interface FactValue {
  readonly text: string
  readonly url?: string
  /** Where both are given, the entry goes before the address. */
  readonly entryKey?: EntryKey
}

/** A labelled field of an entry, as in `Didirikan: 1945`. Without values it only keeps its place beside the other language's. */
export interface Fact {
  readonly label: string
  readonly values: readonly FactValue[]
}
