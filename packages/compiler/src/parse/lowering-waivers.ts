import type { Block } from '@dwibahasa/model'
import type { Position } from 'unist'
import { commentsOf } from './comments-of.js'
import type { Lowering } from './lowering.js'
import { readWaiver } from './read-waiver.js'
import type { Waiver } from './waiver.js'

/** A waiver and the block that it serves; none where it stands before nothing. */
export interface LoweredWaiver extends Waiver {
  readonly block?: Block
}

/** Whether raw HTML is remarks between authors, which are no content. What they waive waits for the block that they serve. */
export function takeRemark(
  node: { readonly value: string; readonly position?: Position | undefined },
  lowering: Lowering,
): boolean {
  if (lowering.keepComments) return false
  const comments = commentsOf(node.value)
  const { position } = node
  if (position !== undefined) {
    for (const comment of comments ?? []) {
      const waiver = readWaiver(comment)
      if (waiver !== undefined) lowering.waiting.push({ ...waiver, place: position })
    }
  }
  return comments !== undefined
}

/** Lowers one block, whose own waivers do not mix with those that wait before it. */
export function lowerWithWaivers<Lowered extends Block>(
  lowering: Lowering,
  lower: () => readonly Lowered[],
): readonly Lowered[] {
  const before = takeWaiting(lowering)
  const blocks = lower()
  const [first] = blocks
  // What leaves no block behind passes the waivers on to the next. They may be many: none is moved or spread.
  for (const waiver of takeWaiting(lowering)) before.push(waiver)
  lowering.waiting = before
  if (first !== undefined) serve(first, lowering)
  return blocks
}

/** The waivers that wait, which wait no longer. */
export function takeWaiting(lowering: Lowering): Waiver[] {
  const taken = lowering.waiting
  lowering.waiting = []
  return taken
}

/** Has the waivers that wait serve a block; or nothing, where none follows. */
export function serve(block: Block | undefined, lowering: Lowering): void {
  for (const waiver of takeWaiting(lowering)) lowering.waivers.push(block === undefined ? waiver : { ...waiver, block })
}
