import { ideographs } from './ideographs.js'
import { lettersOf } from './letters-of.js'
import { plainLetters } from './plain-letters.js'
import { wideLetters } from './wide-letters.js'

const halfwidth = /[\uff61-\uffdc]/g
const invisible = /^[\p{Mark}\p{Format}]*$/u

/**
 * How many columns a string takes up where every letter has the same width.
 *
 * East Asian wide characters and emoji take two (Unicode Standard Annex 11), what is combined with a letter takes none.
 */
export function displayWidth(text: string): number {
  if (plainLetters.test(text)) return text.length
  if (ideographs.test(text)) return 2 * text.length
  let width = 0
  for (const letter of lettersOf(text)) {
    // Halfwidth marks of voice combine, and stand beside their letter all the same.
    const halves = letter.match(halfwidth)
    if (halves) width += halves.length
    else if (wideLetters.test(letter)) width += 2
    else if (!invisible.test(letter)) width += 1
  }
  return width
}
