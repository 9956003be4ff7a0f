import type { Point, Position } from 'unist'

// What stands in the source of a block and not in its prose: where links lead, code, raw HTML and remarks, footnotes.
const unsaid = /\]\([^()\s]*\)|`[^`]*`|<[^<>]*>|\[\^[^[\]\n]*\]/g

/**
 * Finds a stretch of a block's prose in its file: the same text, as often before it as in the prose.
 *
 * @param lines Of the file.
 * @param place Of the block.
 * @returns Nothing where the text is written otherwise, with escapes or over a line break.
 */
export function placeInSource(
  lines: readonly string[],
  place: Position,
  prose: string,
  start: number,
  end: number,
): Position | undefined {
  const wanted = prose.slice(start, end)
  if (wanted.trim() === '') return undefined
  const own = lines.slice(place.start.line - 1, place.end.line)
  const first = own[0] ?? ''
  const before = place.start.column - 1
  // Other text than the block's before and behind it, and what is not said, gives way to as many spaces.
  const written = [' '.repeat(before) + first.slice(before), ...own.slice(1)]
    .map((line, at) => (at === own.length - 1 ? line.slice(0, place.end.column - 1) : line))
    .join('\n')
    .replace(unsaid, (text) => text.replace(/[^\n]/g, ' '))
  let offset = written.indexOf(wanted)
  for (let earlier = prose.indexOf(wanted); earlier !== -1 && earlier < start; ) {
    offset = offset === -1 ? -1 : written.indexOf(wanted, offset + 1)
    earlier = prose.indexOf(wanted, earlier + 1)
  }
  if (offset === -1) return undefined
  return { start: pointAt(written, offset, place), end: pointAt(written, offset + wanted.length, place) }
}

function pointAt(written: string, offset: number, place: Position): Point {
  const lines = written.slice(0, offset).split('\n')
  return { line: place.start.line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 }
}
