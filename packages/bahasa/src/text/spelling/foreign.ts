import { functionWords } from '../language/function-words.js'
import { guessLanguage } from '../language/guess-language.js'
import { foreignWords } from './foreign-words.js'
import type { SpellingFault } from './spelling-fault.js'

/**
 * *Update* in Indonesian prose: an English word that has a settled equivalent, or else needs italics (EYD V, I.H).
 *
 * Paragraphs in English, words beside English function words, and words with a capital (names, titles) are left alone.
 */
export function checkForeign(text: string): readonly SpellingFault[] {
  const faults: SpellingFault[] = []
  let offset = 0
  for (const paragraph of text.split(/(\n[ \t]*\n)/)) {
    if (guessLanguage(paragraph).locale !== 'en') faults.push(...checkParagraph(paragraph, offset))
    offset += paragraph.length
  }
  return faults
}

function checkParagraph(paragraph: string, offset: number): readonly SpellingFault[] {
  const words = [...paragraph.matchAll(/[\p{L}\p{N}_]+/gu)]
  return words.flatMap((match, at): readonly SpellingFault[] => {
    const [actual] = match
    const suggestion = foreignWords.get(actual)
    if (suggestion === undefined || isPartOfName(paragraph, match.index, actual.length)) return []
    if (isEnglish(words[at - 1]?.[0]) || isEnglish(words[at + 1]?.[0])) return []
    const start = offset + match.index
    return [{ rule: 'spelling-foreign', start, end: start + actual.length, actual, suggestion }]
  })
}

function isEnglish(word: string | undefined): boolean {
  return word !== undefined && functionWords.en.has(word.toLowerCase())
}

/** A hyphen, a point or the like joins it to something else: `open-source`, `update.sh`, `@user`. */
function isPartOfName(text: string, start: number, length: number): boolean {
  return (
    /[@#/\\.\-–'’]/.test(text[start - 1] ?? '') ||
    /^(?:[/\\@'’=]|[.:]\S|-(?!nya(?!\p{L})))/u.test(text.slice(start + length, start + length + 5))
  )
}
