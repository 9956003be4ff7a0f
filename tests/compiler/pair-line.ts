import type { LineRange, MarkdownPair } from '@dwibahasa/compiler/align'

/** A pair in a line: `paragraph 3-4 = 3`, two ranges as `3, 5`, a side that has nothing as `none`. */
export function pairLine({ kind, id, en, moved }: MarkdownPair): string {
  return `${kind} ${lines(id)} = ${lines(en)}${moved ? ' moved' : ''}`
}

function lines(ranges: readonly LineRange[]): string {
  if (ranges.length === 0) return 'none'
  return ranges.map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`)).join(', ')
}
