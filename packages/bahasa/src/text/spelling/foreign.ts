import { functionWords } from '../language/function-words.js'
import { foreignWords } from './foreign-words.js'
import type { SpellingFault } from './spelling-fault.js'

/**
 * *Update* in Indonesian prose: an English word that has a settled equivalent, or else needs italics (EYD V, I.H).
 *
 * Words beside English function words and words with a capital (names, titles) are left alone.
 */
export function checkForeign(text: string): readonly SpellingFault[] {
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)]
  return words.flatMap((match, at): readonly SpellingFault[] => {
    const [actual] = match
    const suggestion = foreignWords.get(actual)
    if (suggestion === undefined || isPartOfName(text, match.index, actual.length)) return []
    if (isEnglish(words[at - 1]?.[0]) || isEnglish(words[at + 1]?.[0])) return []
    const { index } = match
    return [{ rule: 'spelling-foreign', start: index, end: index + actual.length, actual, suggestion }]
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
