import type { Locale, Localized } from './locale.js'
import type { BlockStatus, Document, EntryKey } from './tree.js'

/** The fields of an entry besides its title, in one language. */
export type Fields = Readonly<Record<string, unknown>>

/** One thing of the library, as it reads in the language that was asked for. */
export interface Entry<Key extends EntryKey = EntryKey, EntryFields = Fields> {
  readonly key: Key
  readonly title: string
  /** Localized and shared fields together; a body field is a {@link Document}. */
  readonly fields: EntryFields
  /** The worst status of its blocks. */
  readonly status: BlockStatus
  /** The language that was asked for. */
  readonly requested: Locale
  /** The language that title, fields and body are in. */
  readonly resolved: Locale
  /** Whether the whole entry stands in for one that is not written in the language asked for. */
  readonly isFallback: boolean
  readonly body: Document
}

/** How many blocks an entry has, and how many of them are not `ok`, in one language. */
export interface BlockCounts {
  readonly total: number
  readonly stale: number
  readonly missing: number
  readonly mismatch: number
}

/** What the catalog knows of an entry: both languages, no body. */
export interface CatalogEntry<Key extends EntryKey = EntryKey, EntryFields = Fields> {
  readonly key: Key
  readonly collection: string
  readonly title: Localized<string>
  /** A localized field has a value in each language, a shared field has one. Body fields are left out. */
  readonly fields: EntryFields
  readonly status: Localized<BlockStatus>
  readonly blocks: Localized<BlockCounts>
  /** Words of the body and of the body fields. */
  readonly words: Localized<number>
  /** How long reading takes, in whole minutes, at 200 words a minute. */
  readonly minutes: Localized<number>
  /** The entries that link or refer to this one, sorted. */
  readonly backlinks: readonly EntryKey[]
}
