/** Units, by number, that a method takes for translations of each other. */
export interface Pair {
  readonly id: readonly number[]
  readonly en: readonly number[]
  /** 0 to 1; of methods that say it. */
  readonly confidence?: number
}
