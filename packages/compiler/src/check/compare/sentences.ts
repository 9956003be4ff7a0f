/** A sentence of a text and where it stands in it. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Cuts a text behind `.`, `!`, `?` and line breaks that white space follows; abbreviations may cut it finer. */
export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/g)].flatMap((match) => {
    const trimmed = match[0].trim()
    const start = match.index + match[0].indexOf(trimmed)
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }]
  })
}
