import type { Locale } from '../../locale.js'
import type { NumberMention } from './number-mention.js'
import { readAfterNumeral } from './read-after-numeral.js'
import { readEnglishNumber } from './read-english-number.js'
import { readIndonesianNumber } from './read-indonesian-number.js'

interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
}

/** No number takes more words than this. */
const longest = 20

/** The numbers that a text writes in words. `taken` holds the offsets of words that belong to a number in digits. */
export function readSpelledNumbers(text: string, locale: Locale, taken: ReadonlySet<number>): readonly NumberMention[] {
  const read = locale === 'id' ? readIndonesianNumber : readEnglishNumber
  const words = readWords(text, taken)
  const found: NumberMention[] = []
  let at = 0
  while (at < words.length) {
    const run = joinedWords(text, words, at)
    const reading = read(run)
    const first = words[at]
    const last = words[at + (reading?.length ?? 1) - 1]
    if (reading !== undefined && first !== undefined && last !== undefined) {
      const { end, unit } = readAfterNumeral(text, last.end, locale, false)
      const isUnit = unit !== undefined && !reading.ordinal
      const stop = isUnit ? end : last.end
      found.push({
        start: first.start,
        end: stop,
        text: text.slice(first.start, stop),
        value: reading.value,
        ...(isUnit ? { unit } : {}),
        ...(reading.ordinal ? { ordinal: true } : {}),
        spelled: true,
      })
    }
    at += reading?.length ?? 1
  }
  return found
}

function readWords(text: string, taken: ReadonlySet<number>): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const { index } = match
    const end = index + match[0].length
    const isPart = taken.has(index) || /[\d_]/.test(text[index - 1] ?? '') || /[\d_]/.test(text[end] ?? '')
    if (!isPart) words.push({ start: index, end, lower: match[0].toLowerCase() })
  }
  return words
}

/** The words from `at` on with nothing but a space or a hyphen between them. */
function joinedWords(text: string, words: readonly Word[], at: number): readonly string[] {
  const run: string[] = []
  let end = words[at]?.start ?? 0
  for (const word of words.slice(at, at + longest)) {
    if (run.length > 0 && !/^(?:\s{1,3}|-)$/.test(text.slice(end, Math.min(word.start, end + 4)))) break
    run.push(word.lower)
    end = word.end
  }
  return run
}
