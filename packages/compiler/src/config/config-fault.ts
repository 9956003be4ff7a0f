/** One thing that is wrong with a config, in words. */
export interface ConfigFault {
  /** The property, as a path: `['collections', 'terms', 'pattern']`. */
  readonly path: readonly PropertyKey[]
  /** What is wrong with it. */
  readonly text: string
  /** What the property takes. */
  readonly help: string
}
