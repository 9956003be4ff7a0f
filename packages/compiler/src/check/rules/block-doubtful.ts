import type { PairRule } from '../rule.js'

/** Two blocks stand in the same place and share nothing that a block and its translation share. */
export const blockDoubtful: PairRule = {
  kind: 'pair',
  name: 'block-doubtful',
  severity: 'warning',
  check: ({ isDoubtful, key }, { report }) => {
    if (isDoubtful) report({ locale: 'id', values: { key } })
  },
}
