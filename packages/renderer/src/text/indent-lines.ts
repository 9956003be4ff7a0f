/** Puts `first` before the first line and `rest` before the others, with no blanks at the end of an empty line. */
export function indentLines(lines: readonly string[], first: string, rest: string = first): string[] {
  return lines.map((line, index) => {
    const prefix = index === 0 ? first : rest
    return line === '' ? prefix.trimEnd() : prefix + line
  })
}
