import type { PairRule } from '../rule.js'

/** Two blocks are taken for a pair, and neither what they say nor anybody has made that certain. */
export const blockDoubtful: PairRule = {
  kind: 'pair',
  name: 'block-doubtful',
  severity: 'warning',
  check: ({ doubt }, { report }) => {
    if (doubt !== undefined) report({ locale: 'id', values: { key: doubt } })
  },
}
