import { guessLanguage } from '@dwibahasa/bahasa'
import { locales } from '@dwibahasa/model'
import { ownWords } from '../compare/own-words.js'
import type { TextPair } from '../rule.js'
import type { TextBlock } from '../text-block.js'

/** How much longer than the other a text may be, and how many letters both may differ by in any case. */
const mostTimes = 1.6
const freely = 40
/** How long a text may be that shares neither a name nor a figure nor a link with the other. */
const longestWithoutSign = 300
/** What a guess needs before a text is taken for one in the wrong language. */
const leastConfidence = 0.5

/**
 * Whether both sides of a pair are likely to say one thing, each in its own language: only then can a word be missed.
 *
 * @param isAkin Whether something is known that both say.
 */
export function areParallel(pair: TextPair, isAkin: boolean): boolean {
  const [shorter = 0, longer = 0] = [pair.id.prose.length, pair.en.prose.length].sort((a, b) => a - b)
  if (longer > shorter * mostTimes + freely) return false
  if (!isAkin && longer > longestWithoutSign && !shareSign(pair)) return false
  return locales.every((locale) => {
    const guess = guessLanguage(ownWords(pair[locale].children))
    return guess.locale === undefined || guess.locale === locale || guess.confidence < leastConfidence
  })
}

function shareSign({ id, en }: TextPair): boolean {
  const signs = new Set(signsOf(id))
  return signsOf(en).some((sign) => signs.has(sign))
}

/** Figures, words with a capital, which are seldom the same in both languages unless they are names, and addresses of links. */
function signsOf(block: TextBlock): readonly string[] {
  const words = block.prose.match(/\d+|(?<![\p{L}\d])\p{Lu}[\p{L}\d]{2,}/gu) ?? []
  return [...words, ...block.nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))]
}
