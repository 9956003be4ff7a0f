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
  /** Whether its English side stands elsewhere: the pair stands in the place of the Indonesian one. */
  readonly moved?: boolean
  /** Of the place where the English side of a moved pair stands: that pair. A place has no Indonesian side, and holds nothing. */
  readonly placeOf?: BlockPair
  readonly children: readonly BlockPair[]
}

/** The pairs in the order of reading, each before what it holds; of one that was moved the place of the Indonesian side counts. */
export function* eachPair(pairs: readonly BlockPair[]): Generator<BlockPair> {
  for (const pair of pairs) {
    if (pair.placeOf !== undefined) continue
    yield pair
    yield* eachPair(pair.children)
  }
}
