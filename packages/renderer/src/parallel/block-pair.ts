import type { BlockContent } from '@dwibahasa/model'

/** A block of the document that comes first and its twin; either may be absent, not both. */
export interface BlockPair {
  readonly first: BlockContent | undefined
  readonly second: BlockContent | undefined
  /** What only repeats the block in the absent one's place: it is not shown. */
  readonly leftOut?: BlockContent
}
