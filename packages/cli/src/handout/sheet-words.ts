import type { Locale } from '@dwibahasa/model'
import { type Words, wordsOf } from '../words.js'

// Made once: sheets are written by the hundred.
const wordsBy = new Map<Locale, Words>()

/** The words that a sheet in this language takes from the command line. */
export function sheetWords(locale: Locale): Words {
  const words = wordsBy.get(locale) ?? wordsOf(locale)
  wordsBy.set(locale, words)
  return words
}
