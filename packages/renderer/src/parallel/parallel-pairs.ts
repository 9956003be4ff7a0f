import type { BlockContent, Document } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { isNode } from '../untrusted/is-node.js'
import type { BlockPair } from './block-pair.js'
import { listPieces } from './list-pieces.js'
import { pairBlocks } from './pair-blocks.js'

/**
 * What stands side by side when two documents are shown in parallel.
 *
 * Two lists of the same items stand item by item. A block that only stands in for a missing one is left out where its twin
 * is there. Footnotes are left out: each language has its own list of them.
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

function withoutStandIns({ first, second }: BlockPair): BlockPair {
  if (first && standsIn(second)) return { first, second: undefined }
  if (second && standsIn(first)) return { first: undefined, second }
  return { first, second }
}

function standsIn(block: BlockContent | undefined): boolean {
  if (block?.status === 'missing') return true
  return (
    block?.type === 'list' &&
    childrenOf(block.children).length === 1 &&
    childrenOf(block.children)[0]?.status === 'missing'
  )
}
