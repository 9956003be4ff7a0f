import { type DifferingMentions, differingMentions } from '@dwibahasa/bahasa'
import type { TextPair } from '../rule.js'

// What numbers and dates in words are made of.
const inWords =
  /\b(?:se|be[rl]?|ke|per)?(?:belas|puluh|ratus|ribu|juta|mili[ay]r|triliun)|teen\b|\b(?:twent|thirt|fort[iy]|fift|sixt|sevent|eight|ninet|hundred|thousand|abad|centur|januar|februar|maret|march|april|juni|june|jul[iy]|agustus|august|september|o[kc]tober|november|de[sc]ember)|illion/i

const none: DifferingMentions = { id: { numbers: [], dates: [] }, en: { numbers: [], dates: [] } }
const known = new WeakMap<TextPair, DifferingMentions>()

/** The numbers and dates that one language of a pair has alone: two rules ask, and they are found once. */
export function pairMentions(pair: TextPair): DifferingMentions {
  const mentions = known.get(pair) ?? mentionsOf(pair.id.prose, pair.en.prose)
  known.set(pair, mentions)
  return mentions
}

function mentionsOf(id: string, en: string): DifferingMentions {
  // Most blocks have the same digits, or none, and no number in words: they need not be read word by word.
  const isPlain = !inWords.test(id) && !inWords.test(en) && digitsOf(id) === digitsOf(en)
  return isPlain ? none : differingMentions(id, en)
}

/** The numbers of a text in digits, sorted; signs between digits are all one, since each language has its own. */
function digitsOf(text: string): string {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? []
  return found
    .map((digits) => digits.replaceAll(',', '.'))
    .sort()
    .join(' ')
}
