/** What methods pair: a block as it stands in a file. */
export interface Unit {
  readonly kind: string
  /** Lines, from 1. */
  readonly start: number
  readonly end: number
  /** Characters of its text. */
  readonly length: number
}
