const graphemes = new Intl.Segmenter('id')
const most = 1000

/**
 * What a reader sees as letters, one by one (extended grapheme clusters, Unicode Standard Annex 29).
 *
 * A long text is taken in parts, because the segmenter of some engines takes time in the square of the length. What
 * stands at the end of a part may go on in the next and waits for it; a letter of a thousand marks is cut.
 */
export function* lettersOf(text: string): Generator<string> {
  let start = 0
  while (start < text.length) {
    const part = text.slice(start, start + most)
    const isLast = start + most >= text.length
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
