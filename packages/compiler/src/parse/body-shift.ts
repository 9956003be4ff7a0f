import type { Position } from 'unist'
import { isScalar } from 'yaml'
import type { PlaceShift } from './lowering.js'

/**
 * How places in a body field become places of its file. Exact in a block (`field: |`) and in a value on one line; a value
 * that is folded or escaped has other lines than its text, and then its own place stands for all.
 *
 * @param place Of the value, in the file.
 * @param yaml The frontmatter; its first line is line 2 of the file.
 */
export function bodyShift(value: unknown, place: Position, yaml: string): PlaceShift {
  const whole: PlaceShift = { lines: 0, columns: 0, within: place }
  if (!isScalar(value) || value.range == null) return whole
  const [from, to] = value.range
  const { line, column } = place.start
  const written = yaml.slice(from, to)
  switch (value.type) {
    case 'BLOCK_LITERAL': {
      const firstLine = yaml.indexOf('\n', from) + 1
      const asked = /^\|[+-]?([1-9])/.exec(written)?.[1]
      const found = /^(?: *\n)*( *)/.exec(yaml.slice(firstLine))?.[1]?.length ?? 0
      return { lines: line, columns: asked === undefined ? found : Number(asked) }
    }
    case 'PLAIN':
      return written === value.value ? { lines: line - 1, columns: column - 1 } : whole
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return written.slice(1, -1) === value.value ? { lines: line - 1, columns: column } : whole
    default:
      return whole
  }
}
