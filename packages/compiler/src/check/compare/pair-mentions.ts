import { type DifferingMentions, differingMentions } from '@dwibahasa/bahasa'
import type { TextPair } from '../rule.js'

// Digits, and what numbers and dates in words are made of. Most blocks have none, and need not be read word by word.
const sign =
  /\d|\b(?:se|be[rl]?|ke|per)?(?:belas|puluh|ratus|ribu|juta|mili[ay]r|triliun)|teen\b|\b(?:twent|thirt|fort[iy]|fift|sixt|sevent|eight|ninet|hundred|thousand|abad|centur|januar|februar|maret|march|april|juni|june|jul[iy]|agustus|august|september|o[kc]tober|november|de[sc]ember)|illion/i

const none: DifferingMentions = { id: { numbers: [], dates: [] }, en: { numbers: [], dates: [] } }
const known = new WeakMap<TextPair, DifferingMentions>()

/** The numbers and dates that one language of a pair has alone: two rules ask, and they are found once. */
export function pairMentions(pair: TextPair): DifferingMentions {
  const mentions = known.get(pair) ?? mentionsOf(pair.id.prose, pair.en.prose)
  known.set(pair, mentions)
  return mentions
}

function mentionsOf(id: string, en: string): DifferingMentions {
  return sign.test(id) || sign.test(en) ? differingMentions(id, en) : none
}
