import { type DifferingMentions, differingMentions } from '@dwibahasa/bahasa'
import type { TextPair } from '../rule.js'

// A longer text is a listing, and to compare each of its numbers with each would take too long.
const mostCharacters = 20_000

const known = new WeakMap<TextPair, DifferingMentions>()

/** The numbers and dates that one language of a pair has alone: two rules ask, and they are found once. */
export function pairMentions(pair: TextPair): DifferingMentions {
  const mentions = known.get(pair) ?? mentionsOf(pair.id.prose, pair.en.prose)
  known.set(pair, mentions)
  return mentions
}

function mentionsOf(id: string, en: string): DifferingMentions {
  const isLong = id.length > mostCharacters || en.length > mostCharacters
  return isLong ? differingMentions('', '') : differingMentions(id, en)
}
