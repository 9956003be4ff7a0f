import type { RenderOptions } from '../rendering/render-options.js'

/** How a document becomes elements: as it becomes HTML, but that raw HTML is never more than text. */
export interface ElementOptions extends RenderOptions {
  /** What happens to raw HTML. Default `text`: it is shown as text. `omit` leaves it out. */
  readonly html?: 'text' | 'omit'
}
