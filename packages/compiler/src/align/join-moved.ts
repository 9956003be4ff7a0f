import type { Block } from '@dwibahasa/model'
import { type BlockPair, eachPair } from './block-pair.js'
import { childBlocks } from './child-blocks.js'
import { eachBlock } from './each-block.js'
import { pairOf, type TwinEvidence } from './pair-blocks.js'
import { sameType } from './shape.js'

/** Finds the block that says the same elsewhere in the other language. */
type Elsewhere = (block: Block) => Block | undefined

// What is left over inside of what was moved may have been moved as well.
const mostRounds = 3

/**
 * Makes pairs of blocks that stand in different places, which to their neighbours have no twin. Such a pair stands where the
 * Indonesian block does; where the English one does there is a place that names the pair.
 */
export function joinMoved(
  pairs: readonly BlockPair[],
  elsewhere: Elsewhere,
  evidence: TwinEvidence,
): readonly BlockPair[] {
  let joined = pairs
  const places = new Map<Block, Place>()
  for (let round = 0; round < mostRounds; round += 1) {
    const moved = movedPairs(joined, elsewhere, evidence)
    if (moved.size === 0) break
    joined = withMoved(joined, moved, places)
  }
  if (places.size === 0) return pairs
  for (const pair of eachPair(joined)) {
    const place = pair.moved === true && pair.en !== undefined ? places.get(pair.en) : undefined
    if (place !== undefined) place.placeOf = pair
  }
  return joined
}

/** The pairs by either of their blocks. */
function movedPairs(
  pairs: readonly BlockPair[],
  elsewhere: Elsewhere,
  evidence: TwinEvidence,
): ReadonlyMap<Block, BlockPair> {
  const lonely = new Map<Block, Block | undefined>()
  const gather = (level: readonly BlockPair[], parent: Block | undefined): void => {
    for (const pair of level) {
      if (pair.loose || pair.placeOf !== undefined) continue
      const alone = pair.id === undefined ? pair.en : pair.en === undefined ? pair.id : undefined
      if (alone !== undefined) lonely.set(alone, parent)
      gather(pair.children, alone)
    }
  }
  gather(pairs, undefined)
  const moved = new Map<Block, BlockPair>()
  // Blocks that belong to a pair already, and those that hold one that does.
  const taken = new Set<Block>()
  const take = (en: Block): void => {
    taken.add(en)
    for (const block of eachBlock(en)) taken.add(block)
    for (let above = lonely.get(en); above !== undefined; above = lonely.get(above)) taken.add(above)
  }
  const visit = (level: readonly BlockPair[]): void => {
    for (const { id, en, loose, children } of level) {
      const twin = id === undefined || en !== undefined || loose ? undefined : twinOf(id, elsewhere, lonely, evidence)
      if (id === undefined || twin === undefined || taken.has(twin)) {
        visit(children)
        continue
      }
      take(twin)
      const pair = { ...pairOf(id, twin, evidence), moved: true }
      moved.set(id, pair).set(twin, pair)
    }
  }
  visit(pairs)
  return moved
}

/** The twin of a block; of one of which nothing is known that of what it holds tells which block holds the twin of that. */
function twinOf(
  id: Block,
  elsewhere: Elsewhere,
  lonely: ReadonlyMap<Block, Block | undefined>,
  { drift }: TwinEvidence,
): Block | undefined {
  const own = elsewhere(id)
  if (own !== undefined) return lonely.has(own) ? own : undefined
  let depth = 0
  let inner: Block | undefined = id
  let found: Block | undefined
  while (inner !== undefined && found === undefined) {
    inner = childBlocks(inner)[0]
    depth += 1
    found = inner === undefined ? undefined : elsewhere(inner)
  }
  for (; found !== undefined && depth > 0; depth -= 1) found = lonely.get(found)
  const isTwin = found !== undefined && sameType(id, found) && lonely.has(found)
  const comparison = isTwin && found !== undefined ? drift?.compare(id, found) : undefined
  return comparison?.isPair === true ? found : undefined
}

/** A place as it is made: what has moved inside of its pair is found out later, and makes another pair of that. */
interface Place {
  readonly en: Block
  readonly mismatch: false
  readonly loose: false
  readonly children: readonly []
  placeOf: BlockPair
}

function withMoved(
  pairs: readonly BlockPair[],
  moved: ReadonlyMap<Block, BlockPair>,
  places: Map<Block, Place>,
): readonly BlockPair[] {
  return pairs.map((pair) => {
    const { id, en, children, placeOf } = pair
    if (placeOf !== undefined) return pair
    const alone = id === undefined ? en : en === undefined ? id : undefined
    const joined = alone === undefined ? undefined : moved.get(alone)
    if (joined !== undefined && en !== undefined) {
      const place: Place = { en, mismatch: false, loose: false, children: [], placeOf: joined }
      places.set(en, place)
      return place
    }
    if (joined !== undefined) return joined
    return children.length === 0 ? pair : { ...pair, children: withMoved(children, moved, places) }
  })
}
