import { cleanText } from '@dwibahasa/renderer/text'
import type { Colors } from 'picocolors/types.js'
import type { Point, Position } from 'unist'

export interface FrameOptions {
  readonly colours: Colors
  /** In columns. */
  readonly width: number
}

const margin = 1

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
    const length = Math.max(1, Math.min(last, cut.to) - (start.column - 1))
    const before = ' '.repeat(cut.offset + start.column - 1 - cut.from)
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
  if (line.length <= room) return { text: line, from: 0, to: line.length, offset: 0 }
  const from = at < room * 0.75 ? 0 : Math.max(0, at - Math.floor(room / 3))
  const to = Math.min(line.length, from + room - 2)
  const text = `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`
  return { text, from, to, offset: from > 0 ? 1 : 0 }
}
