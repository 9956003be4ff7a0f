import { displayWidth } from '@dwibahasa/renderer/text'

const graphemes = new Intl.Segmenter('id')

/** A line of at most `width` columns, cut between letters where it is longer; `mark` then says so. */
export function cutText(text: string, width: number, mark: string): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = displayWidth(mark)
  for (const { segment } of graphemes.segment(text)) {
    used += displayWidth(segment)
    if (used > width) break
    kept += segment
  }
  return `${kept.trimEnd()}${mark}`
}
