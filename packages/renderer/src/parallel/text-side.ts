import type { Document } from '@dwibahasa/model'
import type { TextContext } from '../text/text-context.js'

/** One language of a parallel text: its document, its title, and how far rendering it has come. */
export interface TextSide {
  readonly document: Document
  readonly title: string | undefined
  readonly context: TextContext
}
