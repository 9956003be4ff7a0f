import type { BlockContent } from '@dwibahasa/model'
import type { BlockPair } from './block-pair.js'

/**
 * Pairs two sequences of blocks by their keys, in the order of the first.
 *
 * A block without a twin keeps its place: one of the second sequence stands before the next of its followers that has a
 * twin. A block without a key has no twin; where a key occurs twice, the first two pair up.
 */
export function pairBlocks(first: readonly BlockContent[], second: readonly BlockContent[]): BlockPair[] {
  const twins = twinsOf(first, second)
  const paired = new Set(twins.values())
  const alone = new Map<BlockContent, BlockContent[]>()
  let gathered: BlockContent[] = []
  for (const block of second) {
    if (paired.has(block)) {
      alone.set(block, gathered)
      gathered = []
    } else gathered.push(block)
  }
  const pairs: BlockPair[] = []
  for (const block of first) {
    const twin = twins.get(block)
    for (const each of (twin && alone.get(twin)) ?? []) pairs.push({ first: undefined, second: each })
    pairs.push({ first: block, second: twin })
  }
  for (const each of gathered) pairs.push({ first: undefined, second: each })
  return pairs
}

function twinsOf(first: readonly BlockContent[], second: readonly BlockContent[]): Map<BlockContent, BlockContent> {
  const waiting = new Map<unknown, BlockContent>()
  for (const block of second) {
    if (typeof block.key === 'string' && !waiting.has(block.key)) waiting.set(block.key, block)
  }
  const twins = new Map<BlockContent, BlockContent>()
  for (const block of first) {
    const twin = waiting.get(block.key)
    if (!twin) continue
    twins.set(block, twin)
    waiting.delete(block.key)
  }
  return twins
}
