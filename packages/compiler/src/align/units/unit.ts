/** Lines of a file, from 1, both ends included. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

export type UnitKind = 'heading' | 'paragraph' | 'tableRow' | 'tableCell' | 'code' | 'image' | 'html'

/** What a translator keeps without thinking of it. */
export interface Signs {
  /** The last character, if it is a question mark, an exclamation mark or a colon, `.` for any other end of a sentence. */
  readonly end: string
  /** Ends of sentences. */
  readonly sentences: number
  /** Commas, semicolons and dashes. */
  readonly pauses: number
  readonly brackets: number
  readonly quotes: number
  /** Spans of emphasis. */
  readonly stressed: number
  /** Whether it begins with a stressed span. */
  readonly leads: boolean
}

/** A block that says something by itself: what the aligner pairs. */
export interface Unit<Node = unknown> {
  readonly kind: UnitKind
  readonly node: Node
  /** Of a heading: 1 to 6; 0 for everything else. */
  readonly depth: number
  /** Of a heading: how many lesser depths the document uses; 0 for everything else. */
  readonly rank: number
  /** What it stands in, from outside to inside: `list`, `ordered blockquote`; empty at the top. */
  readonly within: string
  /** Lower-case words and numbers, in order; numbers without their separators, so that 1.234,5 is 1,234.5. */
  readonly words: readonly string[]
  /** What no translation changes: code, addresses, images, footnotes. */
  readonly marks: readonly string[]
  /** Characters of its text. */
  readonly length: number
  readonly signs: Signs
  /** Of a table row: its cells. */
  readonly cells: readonly Unit<Node>[]
}
