import { cleanText, wrapText } from '@dwibahasa/renderer/text'

/**
 * Lines of Markdown, wrapped to `width` columns with their indentation kept. The lines of a paragraph are one, as far as
 * Markdown is concerned.
 */
export function sourceLines(lines: readonly string[], isParagraph: boolean, width: number): readonly string[] {
  const clean = lines.map((line) => cleanText(line).replaceAll('\t', '  ').trimEnd())
  if (isParagraph) return wrapText(clean.join(' '), width, true)
  const last = clean.findLastIndex((line) => line !== '')
  return clean.slice(0, last + 1).flatMap((line) => {
    const indent = Math.min(line.length - line.trimStart().length, Math.floor(width / 2))
    return wrapText(line.trimStart(), width - indent, true).map((piece) => ' '.repeat(indent) + piece)
  })
}
