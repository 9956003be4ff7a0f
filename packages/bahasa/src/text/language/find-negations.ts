import type { Locale } from '../../locale.js'

/** A word that denies. Offsets are UTF-16 code units. */
export interface NegationMention {
  readonly start: number
  readonly end: number
  readonly text: string
}

const negations: Readonly<Record<Locale, RegExp>> = {
  id: /(?<!\p{L})(?:(?:tidak|bukan|belum|jangan|tanpa|tak)(?:lah|kah|nya)?|tiada|takkan|nir(?=-)|non(?=-))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:not|no|none|never|without|neither|nor|nobody|nothing|nowhere|cannot|non(?=-\p{L}))(?!\p{L})|(?<=\p{L})n['’]t(?!\p{L})/giu,
}

/**
 * Finds the words that deny, so that an edit which turns a sentence round shows however small it is.
 *
 * Prefixes are left out, but for *nir-* and *non-*.
 */
export function findNegations(text: string, locale: Locale): readonly NegationMention[] {
  return [...text.matchAll(negations[locale])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}
