import type { RenderOptions } from '../rendering/render-options.js'
import type { HtmlOverrides } from './html-overrides.js'

/** How a document becomes HTML. */
export interface HtmlOptions extends RenderOptions {
  /**
   * What happens to raw HTML. Default `text`: it is shown, escaped. `omit` leaves it out; `pass` lets it through
   * unchecked, which is safe only where every author of the document may run scripts on the page.
   */
  readonly html?: 'text' | 'omit' | 'pass'
  /** Functions that render nodes of some types instead. What they return is trusted. */
  readonly overrides?: HtmlOverrides
}
