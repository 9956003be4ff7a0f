import type { Alignment } from './align-documents.js'
import { type BlockPair, eachPair } from './block-pair.js'
import { isCertain } from './is-certain.js'
import type { LockedBlock } from './lock.js'

/**
 * Finds the pairs of which nobody knows whether they are pairs: those that seem to say something else, and those that were
 * an open question before and that the texts have not made certain since. A build writes them down as open.
 *
 * @param lines What the lock held of each pair.
 * @returns `open`: the outermost of them; `within`: with all that those hold.
 */
export function openPairs(
  pairs: readonly BlockPair[],
  lines: ReadonlyMap<BlockPair, LockedBlock | undefined>,
  isUnlike: Alignment['isUnlike'],
  compare: Alignment['compare'],
): { readonly open: ReadonlySet<BlockPair>; readonly within: ReadonlySet<BlockPair> } {
  const open = new Set<BlockPair>()
  const within = new Set<BlockPair>()
  const isOpen = (pair: BlockPair): boolean => {
    const { id, en } = pair
    if (id === undefined || en === undefined) return false
    if (isUnlike(id, en)) return true
    if (lines.get(pair)?.isOpen !== true) return false
    const comparison = compare(id, en)
    return comparison !== undefined && comparison !== 'known' && !isCertain(pair, comparison)
  }
  for (const pair of eachPair(pairs)) {
    if (within.has(pair) || !isOpen(pair)) continue
    open.add(pair)
    for (const below of eachPair([pair])) within.add(below)
  }
  return { open, within }
}
