import type { Position } from 'unist'

/** A remark that waives rules: `<!-- dwibahasa-ignore number-differs: the English figure is rounded -->`. */
export interface Waiver {
  /** As written, which need not be names of rules. */
  readonly rules: readonly string[]
  /** Empty where none is given. */
  readonly reason: string
  readonly place: Position
}
