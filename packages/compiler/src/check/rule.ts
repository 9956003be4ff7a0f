import type { Block, EntryKey, Link, Locale } from '@dwibahasa/model'
import type { Position } from 'unist'
import type { BlockChange } from '../message/block-change.js'
import type { ConfigurableRule } from '../message/configurable-rules.js'
import type { Findings, Values } from '../message/findings.js'
import type { Glossary } from './glossary.js'
import type { ResolvedLink } from './resolve-links.js'
import type { TextBlock } from './text-block.js'

interface NamedRule {
  readonly name: ConfigurableRule
  /** Where a config says nothing of it. */
  readonly severity: 'error' | 'warning'
}

/** Looks at one block in one language. */
export interface BlockRule extends NamedRule {
  readonly kind: 'block'
  readonly check: (block: TextBlock, context: RuleContext<BlockReport>) => void
}

/** Looks at one block in both languages, which are there and of one type. */
export interface PairRule extends NamedRule {
  readonly kind: 'pair'
  readonly check: (pair: TextPair, context: RuleContext<PairReport>) => void
}

/** Looks at all blocks of one entry that both languages have, and at its localized texts, in the order of reading. */
export interface EntryRule extends NamedRule {
  readonly kind: 'entry'
  readonly check: (pairs: readonly TextPair[], context: RuleContext<EntryReport>) => void
}

export type ContentRule = BlockRule | PairRule | EntryRule

/** A block in both languages. */
export interface TextPair {
  readonly id: TextBlock
  readonly en: TextBlock
  /** The block's key after its document's: `topics/asean#k0a1b2`; for a text of the frontmatter its document's alone. */
  readonly key: string
  /** The language that may be out of date: what differs is its fault first. */
  readonly stale: Locale | undefined
  /** Where it is an open question whether the two are a pair: the key of what is in question, the block or one that holds it. */
  readonly doubt: string | undefined
  /** Whether what was changed in the other is a fact: a number, an address, code, a footnote or a negation. */
  readonly isCritical: boolean
  /** What the other said when both agreed, as far as that is known. */
  readonly earlier: Block | undefined
}

export interface RuleContext<Report> {
  readonly entryKey: EntryKey
  readonly glossary: Glossary
  /** What links refer to inside the content. */
  readonly links: ReadonlyMap<Link, ResolvedLink>
  /** The language of the findings. */
  readonly lang: Locale
  /** The words behind a name of the package's `locales/`. */
  readonly word: Findings['word']
  /** Says that something is wrong, unless the rule is waived here. */
  readonly report: (report: Report) => void
}

export interface BlockReport {
  /** Default: the block. */
  readonly place?: Position | undefined
  /** Besides `language` and `other`, which are the names of the languages. */
  readonly values?: Values
  readonly actual?: string
  readonly expected?: readonly string[]
  /** What may take the place of `actual` at `place` without anybody looking at it. */
  readonly fix?: string
}

export interface PairReport extends BlockReport {
  /** The language whose text is to be changed. */
  readonly locale: Locale
  readonly change?: BlockChange
  /** The place in the other language. Default: the twin. */
  readonly twin?: Position | undefined
}

export interface EntryReport extends BlockReport {
  /** The block that is to be changed. */
  readonly block: TextBlock
  /** What stood first, and what it is compared with. */
  readonly first: { readonly block: TextBlock; readonly place: Position | undefined }
}
