import { findDates } from '@dwibahasa/bahasa'
import { pairMentions } from '../compare/pair-mentions.js'
import { reportDifference } from '../compare/report-difference.js'
import { unsaid } from '../compare/unsaid.js'
import type { PairRule } from '../rule.js'

/** A date, time, decade or century of one language has none of its value in the other. */
export const dateDiffers: PairRule = {
  kind: 'pair',
  name: 'date-differs',
  severity: 'warning',
  check: (pair, context) => {
    const { id, en } = pairMentions(pair)
    const onlyId = unsaid(id.dates, pair.id, () => findDates(pair.en.prose, 'en'))
    const onlyEn = unsaid(en.dates, pair.en, () => findDates(pair.id.prose, 'id'))
    reportDifference(pair, { onlyId, onlyEn }, context)
  },
}
