import type { TextContext } from '../text/text-context.js'
import type { ParallelSide } from './parallel-side.js'

/** One language of a parallel text, and how far rendering it has come. */
export interface TextSide extends ParallelSide {
  readonly context: TextContext
}
