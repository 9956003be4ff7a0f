import { breakWord } from './break-word.js'
import { displayWidth } from './display-width.js'
import { wideLetters } from './wide-letters.js'

/** A part of a word, and what shows where the line ends after it. */
interface Piece {
  readonly text: string
  readonly hyphen: '' | '-'
}

/** Adds a line of words, one space apart, as lines of at most `width` columns: letters may be of any width. */
export function wrapWords(line: string, width: number, cut: boolean, lines: string[]): void {
  let current = ''
  let used = 0
  for (const word of line.split(' ')) {
    const whole = word.replace(/[\xad\u200b]/g, '')
    if (whole === '') continue
    const needed = displayWidth(whole)
    if (current !== '' && used + 1 + needed <= width) {
      current += ` ${whole}`
      used += 1 + needed
      continue
    }
    let space = current === '' ? '' : ' '
    let hyphen = ''
    for (const piece of needed > width || word !== whole ? piecesOf(word, width, cut) : [{ text: whole, hyphen: '' }]) {
      const taken = displayWidth(piece.text)
      if (current !== '' && used + space.length + taken + piece.hyphen.length > width) {
        lines.push(current + hyphen)
        current = ''
        used = 0
        space = ''
      }
      current += space + piece.text
      used += space.length + taken
      space = ''
      hyphen = piece.hyphen
    }
  }
  lines.push(current)
}

/** Where a word may be broken: at soft hyphens, at zero width spaces, and between letters where it must be. */
function piecesOf(word: string, width: number, cut: boolean): Piece[] {
  const pieces: Piece[] = []
  for (const part of word.split(/(?<=[\xad\u200b])/)) {
    const text = part.replace(/[\xad\u200b]$/, '')
    if (text === '') continue
    const hyphen = part.endsWith('\xad') ? '-' : ''
    const broken = cut || wideLetters.test(text) ? breakWord(text, width - hyphen.length) : [text]
    for (const [index, piece] of broken.entries()) {
      pieces.push({ text: piece, hyphen: index === broken.length - 1 ? hyphen : '' })
    }
  }
  return pieces
}
