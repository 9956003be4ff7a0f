import type { BlockContent } from '@dwibahasa/model'
import type { BlockPair } from './block-pair.js'

/**
 * Pairs two sequences of blocks by their keys, in the order of the first.
 *
 * A block without a twin keeps its place: one of the second sequence stands before the next of its followers that has a
 * twin. A block without a key has no twin; where a key occurs twice, the first two pair up. Blocks are known by their
 * places, because one object may stand in several.
 */
export function pairBlocks(first: readonly BlockContent[], second: readonly BlockContent[]): BlockPair[] {
  const twins = twinPlaces(first, second)
  const paired = new Set(twins)
  const alone = new Map<number, BlockPair[]>()
  let gathered: BlockPair[] = []
  for (const [place, block] of second.entries()) {
    if (paired.has(place)) {
      alone.set(place, gathered)
      gathered = []
    } else gathered.push({ first: undefined, second: block })
  }
  const pairs: BlockPair[] = []
  for (const [index, block] of first.entries()) {
    const place = twins[index] ?? -1
    for (const each of alone.get(place) ?? []) pairs.push(each)
    pairs.push({ first: block, second: second[place] })
  }
  for (const each of gathered) pairs.push(each)
  return pairs
}

/** For each block of the first sequence, where its twin stands in the second. */
function twinPlaces(first: readonly BlockContent[], second: readonly BlockContent[]): (number | undefined)[] {
  const waiting = new Map<unknown, number>()
  for (const [place, { key }] of second.entries()) {
    if (typeof key === 'string' && !waiting.has(key)) waiting.set(key, place)
  }
  return first.map(({ key }) => {
    const place = waiting.get(key)
    waiting.delete(key)
    return place
  })
}
