import type { Text } from 'mdast'
import { type Lowering, report } from './lowering.js'

const footnote = /(?<!\\)\[\^([^[\]\s\\]+)\]/g
const link = /(?<![\\\]\w])\[[^[\]\\]+\]\[([^[\]\\^]+)\]/g

/** What looks like a reference and was left as text, because nothing defines it. */
export function reportUndefinedReferences(node: Text, lowering: Lowering): void {
  if (!node.value.includes('[') || node.position === undefined) return
  const { start, end } = node.position
  const source = lowering.source.slice(start.offset, end.offset)
  for (const [expression, rule] of [
    [footnote, 'footnote-undefined'] as const,
    [link, 'reference-undefined'] as const,
  ]) {
    if (rule === 'footnote-undefined' && lowering.syntax === 'commonmark') continue
    // Line by line to each in turn: one paragraph may have them without end.
    let { line, column } = start
    let reached = 0
    for (const match of source.matchAll(expression)) {
      const label = match[1] ?? ''
      const lines = source.slice(reached, match.index).split('\n')
      line += lines.length - 1
      column = (lines.length === 1 ? column : 1) + (lines.at(-1) ?? '').length
      reached = match.index
      const position = { start: { line, column }, end: { line, column: column + match[0].length } }
      report(
        lowering,
        { position },
        { rule, severity: rule === 'footnote-undefined' ? 'error' : 'warning', values: { label } },
      )
    }
  }
}
