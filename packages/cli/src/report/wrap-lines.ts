import { displayWidth } from '@dwibahasa/renderer/text'

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
    if (line === undefined || (word.spaced && widthFrom(words, at) + 1 > room)) {
      lines.push([word])
      room = width - displayWidth(word.text)
    } else {
      line.push(word)
      room -= displayWidth(word.text) + (word.spaced ? 1 : 0)
    }
  }
  return lines.map(paintLine)
}

/** How wide a word is together with those that stay with it. */
function widthFrom(words: readonly PaintedWord[], at: number): number {
  let width = displayWidth(words[at]?.text ?? '')
  for (let next = at + 1; words[next]?.spaced === false; next += 1) width += displayWidth(words[next]?.text ?? '')
  return width
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
