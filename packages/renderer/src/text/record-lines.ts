import { wrapText } from './wrap-text.js'

/**
 * A table without rules: each row as a paragraph of lines, `head: cell`, one blank line apart. Cells and rows that say
 * nothing are left out; a head alone is one line.
 */
export function recordLines(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const [head = [], ...body] = rows
  if (body.length === 0) {
    const line = head.filter((cell) => cell !== '').join(' | ')
    return line === '' ? [] : wrapText(line, width)
  }
  const lines: string[] = []
  for (const row of body) {
    const { length } = lines
    for (const [column, cell] of row.entries()) {
      const name = head[column] ?? ''
      if (cell === '' && name === '') continue
      if (length > 0 && length === lines.length) lines.push('')
      for (const [index, line] of wrapText(name === '' ? cell : `${name}: ${cell}`, width - 2).entries()) {
        lines.push(index === 0 || line === '' ? line : `  ${line}`)
      }
    }
  }
  return lines
}
