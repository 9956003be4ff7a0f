import type { BlockCounts, BlockStatus, Document, Node } from '@dwibahasa/model'
import { childBlocks } from '../align/child-blocks.js'

/** Counts blocks by status. In an entry that stands in for a missing one every block is missing. */
export function countStatuses(documents: readonly Document[], isFallback: boolean): BlockCounts {
  const counts = { total: 0, stale: 0, missing: 0, mismatch: 0 }
  const visit = (node: Node, above: BlockStatus): void => {
    if (!('children' in node) && !('key' in node)) return
    const status = node.type !== 'root' && 'status' in node && node.status !== undefined ? node.status : above
    if (node.type !== 'root' && 'key' in node) {
      counts.total += 1
      if (status !== 'ok') counts[status] += 1
    }
    // What lies in a missing block is missing with it; staleness and mismatch are each block's own.
    const below = status === 'missing' ? 'missing' : 'ok'
    if (isBlockOrDocument(node)) for (const child of childBlocks(node)) visit(child, below)
  }
  for (const document of documents) visit(document, isFallback ? 'missing' : 'ok')
  return counts
}

function isBlockOrDocument(node: Node): node is Parameters<typeof childBlocks>[0] {
  return node.type === 'root' || 'key' in node
}

/** One status for a whole entry. */
export function worstStatus(counts: BlockCounts): BlockStatus {
  if (counts.missing > 0) return 'missing'
  if (counts.mismatch > 0) return 'mismatch'
  return counts.stale > 0 ? 'stale' : 'ok'
}
