import { breakWord } from './break-word.js'
import { displayWidth } from './display-width.js'

/**
 * Breaks text into lines of at most `width` columns, at spaces; a line break in the text stays one.
 *
 * A word that is wider than the line stands out, or is cut where `cut` says so. No-break spaces hold.
 */
export function wrapText(text: string, width: number, cut = false): string[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(/[ \t]+/).filter((word) => word !== '')
    if (width === Number.POSITIVE_INFINITY) return [words.join(' ')]
    const lines: string[] = []
    let current = ''
    let used = 0
    for (const word of cut ? words.flatMap((each) => breakWord(each, width)) : words) {
      const needed = displayWidth(word)
      if (current !== '' && used + 1 + needed > width) {
        lines.push(current)
        current = ''
      }
      used = current === '' ? needed : used + 1 + needed
      current = current === '' ? word : `${current} ${word}`
    }
    return [...lines, current]
  })
}
