import type { BlockCounts, BlockStatus, Document, EntryKey, Locale, Localized } from '@dwibahasa/model'
import type { Lock } from './align/lock.js'
import type { Glossary } from './check/glossary.js'
import type { Collection, Project } from './config/project-config.js'
import type { UnfinishedBlock } from './emit/unfinished-blocks.js'
import type { Finding } from './message/finding.js'

/** An entry as one language reads it. */
export interface CompiledSide {
  readonly title: string
  /** Without the title; a body field is a document. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly body: Document
  readonly status: BlockStatus
  readonly blocks: BlockCounts
  /** Words of the body and of the body fields. */
  readonly words: number
  /** The language that all of it is in. */
  readonly resolved: Locale
}

export interface CompiledEntry {
  readonly key: EntryKey
  /** The key without its collection. */
  readonly slug: string
  readonly collection: Collection
  /** The entries that it links or refers to, sorted. */
  readonly references: readonly EntryKey[]
  /** The files that its images show: paths relative to the content folder, sorted. */
  readonly assets: readonly string[]
  /** The blocks that are stale, missing or of different structure, in the order of reading. */
  readonly unfinished: readonly UnfinishedBlock[]
  /** Of how many pairs it is an open question whether they are pairs; a table row or a list counts as one. */
  readonly doubtful: number
  readonly id: CompiledSide
  readonly en: CompiledSide
}

/** What a compilation came to. */
export interface Compilation {
  readonly project: Project
  /** By key, in the order of code units. Only to be published where there are no errors. */
  readonly entries: readonly CompiledEntry[]
  /** By collection name: the keys in the order that its `sort` gives. */
  readonly order: ReadonlyMap<string, readonly EntryKey[]>
  /** By key: the entries that link or refer to it, in the order of code units. */
  readonly backlinks: ReadonlyMap<EntryKey, readonly EntryKey[]>
  /** The terms that the config's `glossary` names; empty where it names none. */
  readonly glossary: Glossary
  /** Everything that was found, in the order of files and places. */
  readonly findings: readonly Finding[]
  readonly errors: number
  readonly warnings: number
  /** By collection name: the lock as it was read. */
  readonly locksBefore: ReadonlyMap<string, Lock>
  /** By collection name: the lock as it is to be from now on. */
  readonly locks: ReadonlyMap<string, Lock>
  /** The same, if somebody said that everything agrees today. */
  readonly agreed: ReadonlyMap<string, Lock>
  /** The text of every file that a finding names, for code frames. */
  readonly sources: ReadonlyMap<string, string>
  readonly totals: { readonly entries: number; readonly blocks: number; readonly words: Localized<number> }
}
