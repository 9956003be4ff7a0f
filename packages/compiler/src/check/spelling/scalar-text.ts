import type { Position } from 'unist'

/** Where the text of a YAML scalar stands: behind its quotation mark, or in the lines below `|`. */
export function scalarText(place: Position, lines: readonly string[]): Position {
  const { line, column } = place.start
  const first = lines[line - 1]?.[column - 1]
  if (first === '"' || first === "'") return { ...place, start: { line, column: column + 1 } }
  if (first !== '|') return place
  const indent = /^ */.exec(lines[line] ?? '')?.[0].length ?? 0
  return { ...place, start: { line: line + 1, column: indent + 1 } }
}
