import type { PairRule } from '../rule.js'

/** One language was changed since both agreed, and the other was not. */
export const blockStale: PairRule = {
  kind: 'pair',
  name: 'block-stale',
  severity: 'warning',
  check: ({ stale, key }, { report }) => {
    if (stale !== undefined) report({ locale: stale, values: { key } })
  },
}
