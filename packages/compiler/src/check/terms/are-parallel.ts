import { guessLanguage } from '@dwibahasa/bahasa'
import { locales } from '@dwibahasa/model'
import { ownWords } from '../compare/own-words.js'
import type { TextPair } from '../rule.js'

/** How much longer than the other a text may be, and how many letters both may differ by in any case. */
const mostTimes = 2.5
const freely = 60
/** What a guess needs before a text is taken for one in the wrong language. */
const leastConfidence = 0.5

/** Whether both sides of a pair are likely to say one thing, each in its own language: only then can words be missed. */
export function areParallel(pair: TextPair): boolean {
  const [shorter = 0, longer = 0] = [pair.id.prose.length, pair.en.prose.length].sort((a, b) => a - b)
  if (longer > shorter * mostTimes + freely) return false
  return locales.every((locale) => {
    const guess = guessLanguage(ownWords(pair[locale].children))
    return guess.locale === undefined || guess.locale === locale || guess.confidence < leastConfidence
  })
}
