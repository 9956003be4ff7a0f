import type { Locale, Localized } from '@dwibahasa/model'
import type { Labels } from '../labels/labels.js'
import type { TextOptions } from '../text/text-options.js'
import type { ParallelLayout } from './parallel-layout.js'

/** How two languages become one plain text. */
export interface ParallelTextOptions extends Omit<TextOptions, 'labels' | 'width' | 'links'> {
  /** The width of the whole, in columns: at least 40, and at most 1000 where two stand side by side. Default 80. */
  readonly width?: number
  /** Where addresses go, as for one language. Default `references`: a column is too narrow for most addresses. */
  readonly links?: TextOptions['links']
  /** Default `columns`, and so is whatever is no layout. */
  readonly layout?: ParallelLayout
  /** The language that comes first and whose order is followed. Default `id`. */
  readonly first?: Locale
  /** Heads both languages, as a heading of the first depth in each. Default: none. */
  readonly title?: Localized<string>
  /** Whether a block that has not followed its twin says so. Default false. */
  readonly showStale?: boolean
  /** Other words instead of the fixed ones, in either language. */
  readonly labels?: Partial<Localized<Partial<Labels>>>
}
