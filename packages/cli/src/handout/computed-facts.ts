import { readingMinutes } from '@dwibahasa/compiler'
import type { Fact } from '@dwibahasa/handout'
import type { EntryKey, Locale, Localized } from '@dwibahasa/model'
import type { FactContext } from './facts.js'
import { sheetWords } from './sheet-words.js'

/** How long reading takes, where that is more than a minute in either language. */
export function readingFacts(words: Localized<number>, locale: Locale): readonly Fact[] {
  const say = sheetWords(locale)
  const minutes = readingMinutes(words[locale])
  return readingMinutes(Math.max(words.id, words.en)) > 1
    ? [{ label: say('sheet.reading'), values: [{ text: say('sheet.minutes', { count: minutes }) }] }]
    : []
}

/** Which entries link or refer to this one. */
export function backlinkFacts(backlinks: readonly EntryKey[], { locale, titleOf }: FactContext): readonly Fact[] {
  const values = backlinks.map((key) => ({ text: titleOf(key) ?? key, entryKey: key }))
  return values.length > 0 ? [{ label: sheetWords(locale)('sheet.backlinks'), values }] : []
}
