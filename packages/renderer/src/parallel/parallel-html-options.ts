import type { Locale, Localized } from '@dwibahasa/model'
import type { HtmlOptions } from '../html/html-options.js'
import type { Labels } from '../labels/labels.js'
import type { ParallelLayout } from './parallel-layout.js'

/** How two languages become one piece of HTML. */
export interface ParallelHtmlOptions extends Omit<HtmlOptions, 'labels'> {
  /** Default `columns`; the stylesheet makes them `interleaved` on a narrow screen. */
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
