/** A number read from words that follow each other. */
export interface WordReading {
  /** A canonical decimal, or a fraction such as `1/3`. */
  readonly value: string
  /** How many words it took. */
  readonly length: number
  readonly ordinal: boolean
}
