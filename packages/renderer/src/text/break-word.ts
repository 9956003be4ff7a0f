import { displayWidth } from './display-width.js'

const graphemes = new Intl.Segmenter('id')

/** Cuts a word into pieces of at most `width` columns, never inside what a reader sees as one letter. */
export function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
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
