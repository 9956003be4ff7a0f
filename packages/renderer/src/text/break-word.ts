import { displayWidth } from './display-width.js'
import { plainLetters } from './plain-letters.js'

const graphemes = new Intl.Segmenter('id')

/** Cuts a word into pieces of at most `width` columns, never inside what a reader sees as one letter. */
export function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  if (plainLetters.test(word)) {
    const step = Math.max(1, width)
    for (let at = 0; at + step < word.length; at += step) pieces.push(word.slice(at, at + step))
    return [...pieces, word.slice(pieces.length * step)]
  }
  if (displayWidth(word) <= width) return [word]
  let piece = ''
  let used = 0
  for (const { segment } of graphemes.segment(word)) {
    const needed = displayWidth(segment)
    if (piece !== '' && used + needed > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += needed
  }
  return [...pieces, piece]
}
