import type { Fix } from './fix.js'

export interface FixedText {
  readonly text: string
  /** Those whose place held what they were made for. */
  readonly applied: readonly Fix[]
}

/** Applies fixes to the text of a file as it is on disk: byte order mark, line ends and everything else stay as they are. */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const starts = lineStarts(text)
  const offsetOf = ({ place }: Fix): number => (starts[place.start.line - 1] ?? text.length) + place.start.column - 1
  const inOrder = fixes.map((fix) => ({ fix, start: offsetOf(fix) })).sort((one, other) => one.start - other.start)
  const pieces: string[] = []
  const applied: Fix[] = []
  let done = 0
  for (const { fix, start } of inOrder) {
    if (start < done || !text.startsWith(fix.from, start)) continue
    pieces.push(text.slice(done, start), fix.to)
    done = start + fix.from.length
    applied.push(fix)
  }
  return { text: [...pieces, text.slice(done)].join(''), applied }
}

function lineStarts(text: string): readonly number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0
  return [first, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)]
}
