import { type Locale, otherLocale } from '@dwibahasa/model'
import type { BlockChange } from '../message/block-change.js'
import { blockChange } from './block-change.js'
import type { TextPair } from './rule.js'

/** What was changed beside the stale side of a pair. */
export function staleChange(stale: Locale, pair: TextPair): BlockChange {
  const changed = otherLocale(stale)
  const { key, earlier, [changed]: moved, [stale]: left } = pair
  return blockChange(key, { changed, before: earlier, after: moved.block, twin: left.block })
}
