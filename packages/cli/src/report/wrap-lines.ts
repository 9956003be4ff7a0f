/** A word, and how it is coloured. */
export interface PaintedWord {
  readonly text: string
  /** Whether a space stands before it; without one it stays with the word before it. */
  readonly spaced: boolean
  readonly paint: (text: string) => string
}

/** Fills lines with words up to a width, in columns; neighbours of one colour are coloured as one. */
export function wrapLines(words: readonly PaintedWord[], width: number): readonly string[] {
  const lines: PaintedWord[][] = []
  let room = 0
  for (const [at, word] of words.entries()) {
    const line = lines.at(-1)
    if (line === undefined || (word.spaced && lengthFrom(words, at) + 1 > room)) {
      lines.push([word])
      room = width - word.text.length
    } else {
      line.push(word)
      room -= word.text.length + (word.spaced ? 1 : 0)
    }
  }
  return lines.map(paintLine)
}

/** The length of a word and of those that stay with it. */
function lengthFrom(words: readonly PaintedWord[], at: number): number {
  let length = words[at]?.text.length ?? 0
  for (let next = at + 1; words[next]?.spaced === false; next += 1) length += words[next]?.text.length ?? 0
  return length
}

function paintLine(words: readonly PaintedWord[]): string {
  const runs: { paint: PaintedWord['paint']; text: string; spaced: boolean }[] = []
  for (const { text, paint, spaced } of words) {
    const last = runs.at(-1)
    if (last?.paint === paint) last.text += `${spaced ? ' ' : ''}${text}`
    else runs.push({ paint, text, spaced })
  }
  return runs.map(({ paint, text, spaced }, at) => `${spaced && at > 0 ? ' ' : ''}${paint(text)}`).join('')
}
