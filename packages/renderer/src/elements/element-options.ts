import type { HtmlOptions } from '../html/html-options.js'

/** How a document becomes elements: as it becomes HTML, but that raw HTML is never more than text. */
export interface ElementOptions
  extends Pick<
    HtmlOptions,
    'href' | 'src' | 'keys' | 'idPrefix' | 'headingAnchor' | 'headingShift' | 'answers' | 'labels'
  > {
  /** What happens to raw HTML. Default `text`: it is shown as text. `omit` leaves it out. */
  readonly html?: 'text' | 'omit'
}
