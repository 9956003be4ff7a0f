import { blockFamily } from './block-family.js'
import type { BlockState } from './block-state.js'
import { Following } from './following.js'
import { takeAlike } from './take-alike.js'
import { takeEqual } from './take-equal.js'

/** A block of one language, of today or of the lock. */
export interface SideBlock {
  readonly type: string
  readonly state: BlockState
}

/**
 * Finds what each block of one language was when its lock was written, by what it says: equal text first, of the same type
 * before another, then text that resembles. What resembles nothing finds nothing.
 *
 * @returns For each block of `now` its position in `before`.
 */
export function followSide(now: readonly SideBlock[], before: readonly SideBlock[]): readonly (number | undefined)[] {
  const following = new Following(now.length, before.length)
  // The line of two blocks of different types has the type of one of them.
  for (const kind of [(type: string) => type, blockFamily, () => 'any']) {
    const sign = ({ type, state }: SideBlock): string => `${kind(type)} ${state.hash}`
    takeEqual(now.map(sign), before.map(sign), following)
  }
  takeAlike(now, before, following)
  return following.lineOf
}
