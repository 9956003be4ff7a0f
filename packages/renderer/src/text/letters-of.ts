const graphemes = new Intl.Segmenter('id')
const most = 1000
/** Half of a character, which would seem to belong to nothing before it. */
const halved = /[\ud800-\udbff]/

/**
 * What a reader sees as letters, one by one (extended grapheme clusters, Unicode Standard Annex 29).
 *
 * A long text is taken in parts, because the segmenter of some engines takes time in the square of the length. What
 * stands at the end of a part may go on in the next and waits for it; a letter of a thousand marks is cut.
 */
export function* lettersOf(text: string): Generator<string> {
  let start = 0
  while (start < text.length) {
    const length = halved.test(text.charAt(start + most - 1)) ? most - 1 : most
    const part = text.slice(start, start + length)
    const isLast = start + length >= text.length
    let waiting = ''
    for (const { segment } of graphemes.segment(part)) {
      if (waiting !== '') yield waiting
      start += waiting.length
      waiting = segment
    }
    if (isLast || waiting.length === part.length) {
      yield waiting
      start += waiting.length
    }
  }
}
