import { readingMinutes } from '@dwibahasa/compiler'
import type { Fact } from '@dwibahasa/handout'
import type { EntryKey, Locale } from '@dwibahasa/model'
import { type Words, wordsOf } from '../words.js'
import type { FactContext } from './facts.js'

// Made once: sheets are written by the hundred.
const wordsBy = new Map<Locale, Words>()

/** What the compiler knows besides the fields: how long reading takes, where that is more than a minute, and who links here. */
export function computedFacts(
  words: number,
  backlinks: readonly EntryKey[],
  { locale, titleOf }: FactContext,
): readonly Fact[] {
  const say = wordsBy.get(locale) ?? wordsOf(locale)
  wordsBy.set(locale, say)
  const minutes = readingMinutes(words)
  const reading = { label: say('sheet.reading'), values: [{ text: say('sheet.minutes', { minutes }) }] }
  const linking = backlinks.map((key) => ({ text: titleOf(key) ?? key, entryKey: key }))
  return [
    ...(minutes > 1 ? [reading] : []),
    ...(linking.length > 0 ? [{ label: say('sheet.backlinks'), values: linking }] : []),
  ]
}
