/** How freely a word of a form takes other shapes in a text, by its place in the form. */
export type Bending = 'freely' | 'at the end' | 'never'

/** How far a word of a text is from a word of a form: 0 the same, 1 inflected, 2 derived or spelt otherwise. */
export type Distance = 0 | 1 | 2

/** One reading of a word of a text: the number of the form's word that it stands for. */
export interface Reading {
  readonly part: number
  readonly distance: Distance
}

/** The words of all forms in one language, and which of them a word of a text may be. */
export interface WordIndex {
  /** `word` is in lower case. Called once for each part. */
  readonly add: (part: number, word: string, bending: Bending) => void
  /** `word` is in lower case and may hold hyphens. Each part at most once, at its smallest distance. */
  readonly find: (word: string) => readonly Reading[]
}
