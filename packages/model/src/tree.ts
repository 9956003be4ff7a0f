import type { Locale } from './locale.js'

/**
 * The tree of a document: mdast (https://github.com/syntax-tree/mdast), lowered once at compile time.
 *
 * Node names and fields are mdast's, so every mdast utility reads it. What lowering adds: a `key` on every block, resolved
 * references, numbered footnotes, heading anchors, and node types of their own for the directives. What it takes away:
 * `position`, `definition`, `linkReference` and `imageReference`.
 */

/** The key of an entry: its collection, a slash and its slug, as in `topics/social-media-campaigns`. */
export type EntryKey = string

/** The key of a block: short, opaque, the same in both languages, never used again inside its entry. */
export type BlockKey = string

/**
 * How a block stands to its twin in the other language.
 *
 * - `ok`: both are there and agree;
 * - `stale`: the twin was changed since somebody last said that both agree, and this block was not;
 * - `missing`: this language has no such block; the twin's stands in for it;
 * - `mismatch`: both are there, but of different structure (a heading of another depth, a list of another kind), or in
 *   different places.
 */
export type BlockStatus = 'ok' | 'stale' | 'missing' | 'mismatch'

/** What every block carries besides its mdast fields. */
export interface BlockFields {
  /** Shared by both languages. Absent in trees that no compiler made. */
  readonly key?: BlockKey
  /** Absent means `ok`. */
  readonly status?: BlockStatus
  /** The language of this block where it differs from the document's: a block that stands in for a missing one. */
  readonly locale?: Locale
}

/** A body in one language. */
export interface Document {
  readonly type: 'root'
  /** The entry that this document belongs to. */
  readonly key?: EntryKey
  readonly locale: Locale
  readonly children: readonly BlockContent[]
}

export interface Heading extends BlockFields {
  readonly type: 'heading'
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  /** The fragment that links to this heading, unique in its document, without `#`. */
  readonly anchor?: string
  readonly children: readonly PhrasingContent[]
}

export interface Paragraph extends BlockFields {
  readonly type: 'paragraph'
  /** Set on the first paragraph of a directive whose opening fence carried a `[label]`. */
  readonly label?: true
  readonly children: readonly PhrasingContent[]
}

export interface ThematicBreak extends BlockFields {
  readonly type: 'thematicBreak'
}

export interface Blockquote extends BlockFields {
  readonly type: 'blockquote'
  readonly children: readonly BlockContent[]
}

export interface List extends BlockFields {
  readonly type: 'list'
  readonly ordered: boolean
  /** The first number of an ordered list; absent means 1. */
  readonly start?: number
  /** Whether items are separated by blank lines; absent means false. */
  readonly spread?: boolean
  readonly children: readonly ListItem[]
}

export interface ListItem extends BlockFields {
  readonly type: 'listItem'
  /** Present on a task: done or not. */
  readonly checked?: boolean
  readonly spread?: boolean
  readonly children: readonly BlockContent[]
}

export type Alignment = 'left' | 'right' | 'center'

export interface Table extends BlockFields {
  readonly type: 'table'
  /** One item a column; `null` leaves the alignment open. */
  readonly align: readonly (Alignment | null)[]
  /** The first row is the head. */
  readonly children: readonly TableRow[]
}

export interface TableRow extends BlockFields {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}

export interface TableCell extends BlockFields {
  readonly type: 'tableCell'
  readonly children: readonly PhrasingContent[]
}

export interface Code extends BlockFields {
  readonly type: 'code'
  /** The language of the code, the first word after the fence. */
  readonly lang?: string
  readonly meta?: string
  readonly value: string
}

/** Raw HTML, as a block or inline. Kept, never trusted. */
export interface Html extends BlockFields {
  readonly type: 'html'
  readonly value: string
}

/** What a footnote says. Definitions stand at the end of their document, in the order of their numbers. */
export interface FootnoteDefinition extends BlockFields {
  readonly type: 'footnoteDefinition'
  readonly identifier: string
  /** From 1, in the order of first reference. */
  readonly number: number
  /** How many references point here: as many back links. */
  readonly references: number
  readonly children: readonly BlockContent[]
}

/** `:::note`: a remark beside the text. */
export interface Note extends BlockFields {
  readonly type: 'note'
  readonly children: readonly BlockContent[]
}

/** `:::case`: an example from practice. */
export interface Case extends BlockFields {
  readonly type: 'case'
  readonly children: readonly BlockContent[]
}

/** `:::question`: something to think about; may hold an answer. */
export interface Question extends BlockFields {
  readonly type: 'question'
  readonly children: readonly BlockContent[]
}

/** `:::answer`, inside a question. */
export interface Answer extends BlockFields {
  readonly type: 'answer'
  readonly children: readonly BlockContent[]
}

export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly PhrasingContent[]
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly PhrasingContent[]
}

export interface Delete {
  readonly type: 'delete'
  readonly children: readonly PhrasingContent[]
}

export interface InlineCode {
  readonly type: 'inlineCode'
  readonly value: string
}

export interface Break {
  readonly type: 'break'
}

export interface Link {
  readonly type: 'link'
  /** As written. The host decides the address of a link that has an `entryKey`. */
  readonly url: string
  readonly title?: string
  /** The entry that a root-relative link refers to. */
  readonly entryKey?: EntryKey
  /** The heading that the link's fragment refers to, in that entry or, without one, in this document. */
  readonly blockKey?: BlockKey
  /** That heading's anchor in this document's language. */
  readonly anchor?: string
  readonly children: readonly PhrasingContent[]
}

export interface Image {
  readonly type: 'image'
  readonly url: string
  readonly title?: string
  readonly alt: string
}

export interface FootnoteReference {
  readonly type: 'footnoteReference'
  readonly identifier: string
  /** The number of the definition. */
  readonly number: number
  /** From 1: which of the references to that definition this one is. */
  readonly occurrence: number
}

/** `:en[…]` or `:id[…]`: words in the other language. */
export interface Foreign {
  readonly type: 'foreign'
  readonly locale: Locale
  readonly children: readonly PhrasingContent[]
}

/** What stands directly in a document, a quote, an item, a footnote or a directive. */
export type BlockContent =
  | Heading
  | Paragraph
  | ThematicBreak
  | Blockquote
  | List
  | Table
  | Code
  | Html
  | FootnoteDefinition
  | Note
  | Case
  | Question
  | Answer

/** What stands in a line of text. */
export type PhrasingContent =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Break
  | Link
  | Image
  | Html
  | FootnoteReference
  | Foreign

/** Everything that has a key. */
export type Block = BlockContent | ListItem | TableRow | TableCell

/** Every node there is. The union is closed; every dispatch over it ends in an exhaustive `never`. */
export type Node = Document | Block | PhrasingContent
