import { displayWidth } from './display-width.js'
import { ideographs } from './ideographs.js'
import { lettersOf } from './letters-of.js'
import { mayBreak } from './may-break.js'
import { plainLetters } from './plain-letters.js'

/**
 * Cuts a word into pieces of at most `width` columns: where a line may end, or, where it may end nowhere, after as much as
 * fits; never inside what a reader sees as one letter.
 */
export function breakWord(word: string, width: number): string[] {
  if (plainLetters.test(word)) return slices(word, width)
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece: string[] = []
  let used = 0
  for (const letter of ideographs.test(word) ? word : lettersOf(word)) {
    const needed = displayWidth(letter)
    while (piece.length > 0 && used + needed > width) {
      const rest = piece.splice(endOf(piece, letter))
      pieces.push(piece.join(''))
      piece = rest
      used = displayWidth(rest.join(''))
    }
    piece.push(letter)
    used += needed
  }
  return [...pieces, piece.join('')]
}

/**
 * How many letters of a piece stay in it, before `next`. The others begin the next piece, which can end nowhere among them,
 * so that no letter is passed on twice: time grows with the length of the word.
 */
function endOf(piece: readonly string[], next: string): number {
  let after = next
  for (let end = piece.length; end > 0; end--) {
    const before = piece[end - 1] ?? ''
    if (mayBreak(before, after)) return end
    after = before
  }
  return piece.length
}

/** A string of letters of one column in pieces of as many; of one, where not even one has room. */
function slices(word: string, length: number): string[] {
  const step = Math.max(1, length)
  const pieces: string[] = []
  for (let at = 0; at + step < word.length; at += step) pieces.push(word.slice(at, at + step))
  pieces.push(word.slice(pieces.length * step))
  return pieces
}
