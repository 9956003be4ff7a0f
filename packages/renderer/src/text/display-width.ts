/** Latin letters, punctuation and the rules of tables: one column each, and nearly all there is in our two languages. */
const plain = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2500-\u257f]*$/
const halfwidth = /^[\uff61-\uffdc]/
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u
const invisible = /^[\p{Mark}\p{Format}]*$/u
const graphemes = new Intl.Segmenter('id')

/**
 * How many columns a string takes up where every letter has the same width.
 *
 * East Asian wide characters and emoji take two (Unicode Standard Annex 11), what is combined with a letter takes none.
 */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    if (halfwidth.test(segment)) width += 1
    else if (wide.test(segment)) width += 2
    else if (!invisible.test(segment)) width += 1
  }
  return width
}
