import type { Unit } from '../unit.js'
import type { Pair } from './pair.js'

/** The first with the first, the second with the second. */
export function byPosition(id: readonly Unit[], en: readonly Unit[]): readonly Pair[] {
  return Array.from({ length: Math.min(id.length, en.length) }, (_, at) => ({ id: [at], en: [at] }))
}
