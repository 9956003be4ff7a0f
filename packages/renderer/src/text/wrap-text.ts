import { plainLetters } from './plain-letters.js'
import { wrapWords } from './wrap-words.js'

const untidy = /\t| {2}|^ | $/
const softBreaks = /[\xad\u200b]/g

/**
 * Breaks text into lines of at most `width` columns, at spaces; a line break in the text stays one.
 *
 * A word is broken at its soft hyphens, where a hyphen then shows, and between East Asian letters, before no closing mark
 * and after no opening one. One that is wider than the line all the same stands out, or is cut where `cut` says so.
 * No-break spaces hold.
 */
export function wrapText(text: string, width: number, cut = false): string[] {
  const lines: string[] = []
  if (!text.includes('\n')) wrapLine(text, width, cut, lines)
  else for (const line of text.split('\n')) wrapLine(line, width, cut, lines)
  return lines
}

function wrapLine(text: string, width: number, cut: boolean, lines: string[]): void {
  const line = untidy.test(text) ? withoutSpaceAround(text.replace(/[ \t]+/g, ' ')) : text
  if (width === Number.POSITIVE_INFINITY) lines.push(line.replace(softBreaks, ''))
  else if (plainLetters.test(line)) wrapPlain(line, Math.max(1, width), cut, lines)
  else wrapWords(line, Math.max(1, width), cut, lines)
}

function withoutSpaceAround(line: string): string {
  return line.slice(line.startsWith(' ') ? 1 : 0, line.length > 1 && line.endsWith(' ') ? -1 : undefined)
}

/** Wraps a line of which every character is one column wide, without looking at each. */
function wrapPlain(line: string, width: number, cut: boolean, lines: string[]): void {
  let start = 0
  while (line.length - start > width) {
    let end = start + width
    while (end > start && line.charAt(end) !== ' ') end--
    if (end === start) end = cut ? start + width : line.indexOf(' ', start + width)
    if (end === -1) break
    lines.push(line.slice(start, end))
    start = line.charAt(end) === ' ' ? end + 1 : end
  }
  lines.push(line.slice(start))
}
