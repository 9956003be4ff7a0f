import type { Locale } from '../../locale.js'
import { functionWords } from './function-words.js'

/** A guess at the language of a text; no `locale` where too little speaks for either. */
export interface LanguageGuess {
  readonly locale: Locale | undefined
  /** From 0 (nothing is known) to 1. */
  readonly confidence: number
}

/** A word; the letters that end a figure, as in *80an*, *80-an* and *5th*, are none: *an* would speak for English. */
const wordInText = /(?<![\p{L}\p{N}_]|\p{N}-)\p{L}+(?:'\p{L}{1,3})?(?![\p{L}_])/gu

/** A function word counts once, the shape of a word a quarter: it turns the scale only where there are no function words. */
const shapeWeight = 0.25
/** The evidence that a guess needs, and the share of it that must be on one side. */
const leastEvidence = 1
const leastShare = 0.65

const shapes: Readonly<Record<Locale, readonly RegExp[]>> = {
  id: [
    /^(?:me(?:m|n|ng|ny)[aeioubcdfgpsty]|ber[a-z]{4}|di[a-z]{4,20}(?:kan|i)$|pe(?:m|n|ng|ny)[a-z]{3,20}an$|ke[a-z]{3,20}an$)/,
    /(?:nya|kan|lah|kah|isasi|itas|asi|ang|ung|uk|ak|ai|uh|ah)$/,
  ],
  en: [
    /^(?:wh|th|sh)/,
    /(?:tions?|ing|ed|ly|ness|ments?|ous|ful|less|able|ible|ity|ies|ship|ght|th|ck|ss|sh|ch|ve|ce)$/,
  ],
}

/**
 * Guesses whether a text is Indonesian or English, from its function words and, weakly, from the shapes of the others.
 *
 * Texts of fewer than about four words, names, code and titles usually give no answer. Malay is taken for Indonesian.
 */
export function guessLanguage(text: string): LanguageGuess {
  const score = { id: 0, en: 0 }
  const plain = text.toLowerCase().replaceAll('’', "'")
  for (const [word] of plain.matchAll(wordInText)) {
    for (const locale of ['id', 'en'] as const) {
      if (functionWords[locale].has(word)) score[locale] += 1
      else if (word.length > 3 && shapes[locale].some((shape) => shape.test(word))) score[locale] += shapeWeight
    }
  }
  const evidence = score.id + score.en
  const best: Locale = score.id > score.en ? 'id' : 'en'
  const share = evidence === 0 ? 0 : score[best] / evidence
  const confidence = Math.max(0, share * 2 - 1) * (evidence / (evidence + 1))
  return { locale: evidence >= leastEvidence && share >= leastShare ? best : undefined, confidence }
}
