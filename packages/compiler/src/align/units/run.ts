/** Units that stand one after the other. */
export interface Run {
  readonly at: number
  readonly count: number
}
