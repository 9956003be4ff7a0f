import type { PairRule } from '../rule.js'
import { staleChange } from '../stale-change.js'

/** One language was changed since both agreed, and the other was not. */
export const blockStale: PairRule = {
  kind: 'pair',
  name: 'block-stale',
  severity: 'warning',
  check: (pair, { report }) => {
    const { stale, isCritical, key } = pair
    if (stale !== undefined && !isCritical) report({ locale: stale, values: { key }, change: staleChange(stale, pair) })
  },
}
