import type { Document, Locale } from '@dwibahasa/model'
import type { Labels } from '../labels/labels.js'

/** One language of two, whatever its document says of itself: it stands in the place of `locale`. */
export interface ParallelSide {
  readonly locale: Locale
  /** A document in this language; what is in the other says so, block by block. */
  readonly document: Document
  /** Whether nothing is written in this language: the document that came is in the other. */
  readonly isStandIn: boolean
  /** Empty where there is none. */
  readonly title: string
  /** Other words instead of the fixed ones. */
  readonly words: Partial<Labels>
}
