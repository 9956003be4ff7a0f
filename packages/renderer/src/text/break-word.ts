import { displayWidth } from './display-width.js'

const graphemes = new Intl.Segmenter('id')

/** Cuts a word into pieces of at most `width` columns, never inside what a reader sees as one letter. */
export function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && displayWidth(piece + segment) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}
