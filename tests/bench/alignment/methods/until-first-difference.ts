import type { Unit } from '../unit.js'
import { byPosition } from './by-position.js'
import type { Pair } from './pair.js'

/** By position, as far as both have blocks of the same kind. */
export function untilFirstDifference(id: readonly Unit[], en: readonly Unit[]): readonly Pair[] {
  const pairs = byPosition(id, en)
  const difference = pairs.findIndex((_, at) => id[at]?.kind !== en[at]?.kind)
  return difference === -1 ? pairs : pairs.slice(0, difference)
}
