import type { Document } from '@dwibahasa/model'
import type { HtmlContext } from '../html/html-context.js'
import type { RowLabels } from '../labels/row-labels.js'

/** One language of a page: its document, its title, and how far rendering it has come. */
export interface HtmlSide {
  readonly document: Document
  readonly title: string | undefined
  readonly context: HtmlContext
  /** The words that stand in rows only. */
  readonly labels: RowLabels
}
