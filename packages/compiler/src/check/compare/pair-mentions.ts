import { type DifferingMentions, differingMentions } from '@dwibahasa/bahasa'
import type { TextPair } from '../rule.js'

const known = new WeakMap<TextPair, DifferingMentions>()

/** The numbers and dates that one language of a pair has alone: two rules ask, and they are found once. */
export function pairMentions(pair: TextPair): DifferingMentions {
  const mentions = known.get(pair) ?? differingMentions(pair.id.prose, pair.en.prose)
  known.set(pair, mentions)
  return mentions
}
