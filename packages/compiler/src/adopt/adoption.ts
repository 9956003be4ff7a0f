import type { EntryKey, Localized } from '@dwibahasa/model'
import type { Alignment } from '../align/align-documents.js'
import type { BlockPair } from '../align/block-pair.js'
import type { Lock } from '../align/lock.js'
import type { Project } from '../config/project-config.js'
import type { Finding } from '../message/finding.js'
import type { Doubt } from './doubt.js'
import type { PairDoubt } from './find-doubts.js'

/** How the blocks of an entry stand to each other; blocks that only hold others are not counted. */
export interface AdoptedCounts {
  /** Pairs, and blocks that one language alone has. */
  readonly blocks: number
  readonly agreed: number
  /** What a person is to settle. */
  readonly doubtful: number
  /** By the language that has no such block. */
  readonly missing: Localized<number>
  /** Blocks that belong together in different places. */
  readonly moved: number
}

/** A document as its pairs stand today. */
export interface AdoptedDocument {
  readonly document: string
  readonly collection: string
  readonly alignment: Alignment
  /** In the order of reading; the lines of the alignment stand beside them. */
  readonly pairs: readonly BlockPair[]
  readonly doubts: ReadonlyMap<BlockPair, PairDoubt>
}

export interface AdoptedEntry {
  readonly key: EntryKey
  readonly counts: AdoptedCounts
  readonly documents: readonly AdoptedDocument[]
}

/** Pairs of files as they are taken over: aligned, and nothing written yet. */
export interface Adoption {
  readonly project: Project
  readonly entries: readonly AdoptedEntry[]
  /** What a person is to settle, in the order of entries and of reading. */
  readonly doubts: readonly Doubt[]
  /** The entries that are left out, since a file of theirs could not be read. */
  readonly unreadable: readonly EntryKey[]
  /** Targets that name no entry and no collection. */
  readonly unknown: readonly string[]
  /** Why files could not be read, and which have no twin. */
  readonly findings: readonly Finding[]
  /** By collection name: the locks as they were read; those that are damaged are absent, and will not be written. */
  readonly locksBefore: ReadonlyMap<string, Lock>
  /** The text of every file, by path relative to the project's root. */
  readonly sources: ReadonlyMap<string, string>
}
