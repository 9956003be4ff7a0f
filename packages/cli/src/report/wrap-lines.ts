/** A word, and how it is coloured. */
export interface PaintedWord {
  readonly text: string
  readonly paint: (text: string) => string
}

/** Fills lines with words up to a width, in columns; neighbours of one colour are coloured as one. */
export function wrapLines(words: readonly PaintedWord[], width: number): readonly string[] {
  const lines: PaintedWord[][] = []
  let room = 0
  for (const word of words) {
    const line = lines.at(-1)
    if (line === undefined || word.text.length + 1 > room) {
      lines.push([word])
      room = width - word.text.length
    } else {
      line.push(word)
      room -= word.text.length + 1
    }
  }
  return lines.map(paintLine)
}

function paintLine(words: readonly PaintedWord[]): string {
  const runs: { paint: PaintedWord['paint']; texts: string[] }[] = []
  for (const { text, paint } of words) {
    const last = runs.at(-1)
    if (last?.paint === paint) last.texts.push(text)
    else runs.push({ paint, texts: [text] })
  }
  return runs.map(({ paint, texts }) => paint(texts.join(' '))).join(' ')
}
