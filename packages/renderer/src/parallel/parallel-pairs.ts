import type { BlockContent, Document } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import { allWordsOf } from './all-words-of.js'
import type { BlockPair } from './block-pair.js'
import { listPieces } from './list-pieces.js'
import { pairBlocks } from './pair-blocks.js'
import { standsIn } from './stands-in.js'

/**
 * What stands side by side when two documents are shown in parallel.
 *
 * Two lists of the same items stand item by item. A block that stands in for a missing one is left out where it says what
 * its twin says. Footnotes are left out: each language has its own list of them.
 */
export function parallelPairs(first: Document, second: Document): BlockPair[] {
  return pairBlocks(bodyOf(first), bodyOf(second)).flatMap(inItems).map(withoutStandIns)
}

function bodyOf(document: Document): BlockContent[] {
  return childrenOf(document.children).filter((block) => isNode(block) && block.type !== 'footnoteDefinition')
}

function inItems(pair: BlockPair): BlockPair[] {
  const { first, second } = pair
  if (first?.type !== 'list' || second?.type !== 'list' || first.ordered !== second.ordered) return [pair]
  const [ours, theirs] = [listPieces(first), listPieces(second)]
  const same = ours.length === theirs.length && ours.every(({ key }, index) => key && key === theirs[index]?.key)
  return same ? pairBlocks(ours, theirs) : [pair]
}

function withoutStandIns(pair: BlockPair): BlockPair {
  const { first, second } = pair
  if (!first || !second) return pair
  const [isOurs, isTheirs] = [standsIn(first), standsIn(second)]
  // What says something else than its twin is said nowhere else.
  if (!(isOurs || isTheirs) || allWordsOf(first) !== allWordsOf(second)) return pair
  return isTheirs ? { first, second: undefined, leftOut: second } : { first: undefined, second, leftOut: first }
}
