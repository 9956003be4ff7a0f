import { displayWidth } from './display-width.js'
import { ideographs } from './ideographs.js'
import { lettersOf } from './letters-of.js'
import { plainLetters } from './plain-letters.js'

/** Cuts a word into pieces of at most `width` columns, never inside what a reader sees as one letter. */
export function breakWord(word: string, width: number): string[] {
  if (plainLetters.test(word)) return slices(word, width)
  if (ideographs.test(word)) return slices(word, Math.floor(width / 2))
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const letter of lettersOf(word)) {
    const needed = displayWidth(letter)
    if (piece !== '' && used + needed > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += letter
    used += needed
  }
  return [...pieces, piece]
}

/** A string in pieces of as many characters; of one, where not even one has room. */
function slices(word: string, length: number): string[] {
  const step = Math.max(1, length)
  const pieces: string[] = []
  for (let at = 0; at + step < word.length; at += step) pieces.push(word.slice(at, at + step))
  pieces.push(word.slice(pieces.length * step))
  return pieces
}
