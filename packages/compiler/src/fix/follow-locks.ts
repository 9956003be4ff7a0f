import type { BlockState } from '../align/block-state.js'
import type { Lock, LockedBlock } from '../align/lock.js'
import type { Compilation } from '../compilation.js'

/**
 * What locks hold once fixes have changed texts and nothing else: where the state of a language was that of its text before,
 * it is that of its text now. So a block that agreed agrees still, and one that was stale is stale still.
 *
 * @param locks As they are on disk, by collection name.
 * @returns Those that change.
 */
export function followLocks(
  locks: ReadonlyMap<string, Lock>,
  before: Compilation,
  after: Compilation,
): ReadonlyMap<string, Lock> {
  const changed = new Map<string, Lock>()
  for (const [name, lock] of locks) {
    let isChanged = false
    const followed = [...lock].map(([document, blocks]): [string, readonly LockedBlock[]] => {
      const moves = movesOf(before.agreed.get(name)?.get(document) ?? [], after.agreed.get(name)?.get(document) ?? [])
      if (moves.size === 0) return [document, blocks]
      const moved = blocks.map((block) => {
        const move = moves.get(block.key)
        if (move === undefined || block.id?.hash !== move.from) return block
        isChanged = true
        return { ...block, id: move.to }
      })
      return [document, moved]
    })
    if (isChanged) changed.set(name, new Map(followed))
  }
  return changed
}

interface Move {
  /** The hash that it was. */
  readonly from: string
  readonly to: BlockState
}

/** The Indonesian states that changed, by the key of their block; none where more has changed than words. */
function movesOf(before: readonly LockedBlock[], after: readonly LockedBlock[]): ReadonlyMap<string, Move> {
  const moves = new Map<string, Move>()
  if (before.length !== after.length) return moves
  for (const [at, block] of before.entries()) {
    const now = after[at]
    if (now === undefined || now.type !== block.type || now.en?.hash !== block.en?.hash) return new Map()
    if (block.id === undefined || now.id === undefined || block.id.hash === now.id.hash) continue
    moves.set(block.key, { from: block.id.hash, to: now.id })
  }
  return moves
}
