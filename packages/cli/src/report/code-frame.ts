import { cleanText, displayWidth } from '@dwibahasa/renderer/text'
import type { Colors } from 'picocolors/types.js'
import type { Point, Position } from 'unist'

export interface FrameOptions {
  readonly colours: Colors
  /** In columns. */
  readonly width: number
}

const margin = 1

const graphemes = new Intl.Segmenter('id')

/**
 * The lines around a place, the place marked below. A long line, as paragraphs are, is cut to the width around the mark.
 *
 * @param lines Of the file.
 */
export function codeFrame(lines: readonly string[], place: Point | Position, { colours, width }: FrameOptions): string {
  const start = 'start' in place ? place.start : place
  const end = 'end' in place ? place.end : place
  const from = Math.max(1, start.line - margin)
  const to = Math.min(lines.length, start.line + margin)
  const gutter = String(to).length
  const room = Math.max(20, width - gutter - 8)
  const shown: string[] = []
  for (let number = from; number <= to; number += 1) {
    const line = cleanText(lines[number - 1] ?? '').replace(/\t/g, ' ')
    const isMarked = number === start.line
    const cut = window(line, isMarked ? start.column - 1 : 0, room)
    const label = String(number).padStart(gutter)
    shown.push(
      `${isMarked ? colours.red('>') : ' '} ${colours.dim(`${label} |`)} ${isMarked ? cut.text : colours.dim(cut.text)}`,
    )
    if (!isMarked) continue
    const last = end.line === start.line ? end.column - 1 : line.length
    const length = Math.max(1, displayWidth(line.slice(start.column - 1, Math.min(last, cut.to))))
    const before = ' '.repeat(cut.offset + displayWidth(line.slice(cut.from, start.column - 1)))
    shown.push(`  ${' '.repeat(gutter)} ${colours.dim('|')} ${before}${colours.red('^'.repeat(length))}`)
  }
  return shown.join('\n')
}

interface Window {
  readonly text: string
  /** Positions in the line. */
  readonly from: number
  readonly to: number
  /** What stands before the first character that is shown. */
  readonly offset: number
}

function window(line: string, at: number, room: number): Window {
  if (displayWidth(line) <= room) return { text: line, from: 0, to: line.length, offset: 0 }
  const lead = Math.floor(room / 3)
  const from =
    displayWidth(line.slice(0, at)) < room * 0.75 ? 0 : at - fitting(lettersOf(line, at - lead * 8, at).reverse(), lead)
  const to = from + fitting(lettersOf(line, from, from + room * 8), room - 2)
  const text = `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`
  return { text, from, to, offset: from > 0 ? 1 : 0 }
}

/** The letters between two positions, cut between none of them: an emoji may be many code units. */
function lettersOf(line: string, from: number, to: number): string[] {
  return Array.from(graphemes.segment(line.slice(Math.max(0, from), to)), ({ segment }) => segment)
}

/** How many code units the first of some letters have that fit into a number of columns. */
function fitting(letters: readonly string[], columns: number): number {
  let used = 0
  let length = 0
  for (const letter of letters) {
    used += displayWidth(letter)
    if (used > columns) break
    length += letter.length
  }
  return length
}
