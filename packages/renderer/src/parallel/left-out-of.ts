import type { BlockContent } from '@dwibahasa/model'
import type { BlockPair } from './block-pair.js'

/** The blocks of one side that are not shown. */
export function leftOutOf(pairs: readonly BlockPair[], side: 'first' | 'second'): readonly BlockContent[] {
  return pairs.flatMap((pair) => (pair.leftOut && !pair[side] ? [pair.leftOut] : []))
}
