import { findNumbers } from '@dwibahasa/bahasa'
import { pairMentions } from '../compare/pair-mentions.js'
import { reportDifference } from '../compare/report-difference.js'
import { unsaid } from '../compare/unsaid.js'
import type { PairRule } from '../rule.js'

/** A number of one language has none of its value in the other: `1.234,5` is `1,234.5`, `5 miliar` is `5 billion`. */
export const numberDiffers: PairRule = {
  kind: 'pair',
  name: 'number-differs',
  severity: 'warning',
  check: (pair, context) => {
    const { id, en } = pairMentions(pair)
    const onlyId = unsaid(id.numbers, pair.id, () => findNumbers(pair.en.prose, 'en'))
    const onlyEn = unsaid(en.numbers, pair.en, () => findNumbers(pair.id.prose, 'id'))
    reportDifference(pair, { onlyId, onlyEn }, context)
  },
}
