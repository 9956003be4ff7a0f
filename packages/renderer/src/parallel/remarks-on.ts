import type { BlockContent } from '@dwibahasa/model'
import type { RowLabels } from '../labels/row-labels.js'
import { isStale } from './is-stale.js'
import { standsIn } from './stands-in.js'

/** What is said of a block in a row before it. */
export function remarksOn(block: BlockContent, labels: RowLabels, showStale: boolean): readonly string[] {
  if (standsIn(block)) return [labels.missing]
  return showStale && isStale(block) ? [labels.stale] : []
}
