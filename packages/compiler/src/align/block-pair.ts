import type { Block } from '@dwibahasa/model'

/** Two blocks that say the same, or one whose twin is missing. */
export interface BlockPair {
  readonly id?: Block
  readonly en?: Block
  /** Whether both are there but differ in structure. */
  readonly mismatch: boolean
  /**
   * Whether the pair lies inside a mismatch: its one side belongs to its own language and neither is missing in, nor
   * stands in for anything of, the other.
   */
  readonly loose: boolean
  readonly children: readonly BlockPair[]
}

/** The pairs in the order of reading, each before what it holds. */
export function* eachPair(pairs: readonly BlockPair[]): Generator<BlockPair> {
  for (const pair of pairs) {
    yield pair
    yield* eachPair(pair.children)
  }
}
