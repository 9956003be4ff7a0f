import type { Position } from 'unist'

/** Something that a text mentions and its twin may not: a number, an address, a piece of code. */
export interface Mention {
  /** As a message shows it. */
  readonly text: string
  /** Where it stands; looked for where it is asked for, since only findings need it. */
  readonly place: () => Position | undefined
}
