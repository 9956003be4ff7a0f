import type { HtmlContext } from '../html/html-context.js'
import type { RowLabels } from '../labels/row-labels.js'
import type { ParallelSide } from './parallel-side.js'

/** One language of a page, and how far rendering it has come. */
export interface HtmlSide extends ParallelSide {
  readonly context: HtmlContext
  /** The words that stand in rows only. */
  readonly labels: RowLabels
}
