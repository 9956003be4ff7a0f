import type { BlockKey, EntryKey, Localized } from '@dwibahasa/model'
import type { LineRange } from '../align/units/unit.js'

/**
 * Why nobody but a person can say whether two blocks belong together: `unsure` where too little speaks for it, `unlike` where
 * they stand in one place and seem to say something else, `parts` where one stands for two, `form` where they differ in
 * kind, `moved` where they stand in different places.
 */
export const doubtReasons = ['unsure', 'unlike', 'parts', 'form', 'moved'] as const

export type DoubtReason = (typeof doubtReasons)[number]

export interface DoubtSide {
  /** Path relative to the project's root, with `/`. */
  readonly file: string
  /** The lines of the block; of `parts` those of the others too. */
  readonly lines: readonly LineRange[]
  /** The lock's hash of what the block says. */
  readonly hash: string
}

/** Two blocks of which a person is to say whether they belong together. */
export interface Doubt extends Localized<DoubtSide> {
  readonly entry: EntryKey
  /** The entry's key; for a body field followed by `#` and the field's name. */
  readonly document: string
  readonly key: BlockKey
  /** The type of the Indonesian block. */
  readonly type: string
  readonly reason: DoubtReason
  /** 0 to 1. */
  readonly confidence: number
}

/** What identifies a doubt from one run to the next. */
export type DoubtName = Pick<Doubt, 'document' | 'key'>

/** The name of a doubt as a key of maps: documents hold no line breaks. */
export function doubtId({ document, key }: DoubtName): string {
  return `${document}\n${key}`
}

/** What a person said: that two blocks belong together, or that they do not. */
export type DoubtAnswer = 'same' | 'different'
