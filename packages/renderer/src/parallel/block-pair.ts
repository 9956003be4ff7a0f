import type { BlockContent } from '@dwibahasa/model'

/** A block of the document that comes first and its twin; either may be absent, not both. */
export interface BlockPair {
  readonly first: BlockContent | undefined
  readonly second: BlockContent | undefined
}
