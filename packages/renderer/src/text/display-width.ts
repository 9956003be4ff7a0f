import { plainLetters } from './plain-letters.js'
import { wideLetters } from './wide-letters.js'

/** Letters that are two columns wide each and combine with nothing in here. */
const ideographs = /^[\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/
const halfwidth = /[\uff61-\uffdc]/g
const invisible = /^[\p{Mark}\p{Format}]*$/u
const graphemes = new Intl.Segmenter('id')

/**
 * How many columns a string takes up where every letter has the same width.
 *
 * East Asian wide characters and emoji take two (Unicode Standard Annex 11), what is combined with a letter takes none.
 */
export function displayWidth(text: string): number {
  if (plainLetters.test(text)) return text.length
  if (ideographs.test(text)) return 2 * text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    // Halfwidth marks of voice combine, and stand beside their letter all the same.
    const halves = segment.match(halfwidth)
    if (halves) width += halves.length
    else if (wideLetters.test(segment)) width += 2
    else if (!invisible.test(segment)) width += 1
  }
  return width
}
