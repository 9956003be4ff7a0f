import type { RenderContext } from '../rendering/render-context.js'
import type { ElementOptions } from './element-options.js'

/** What is known while one document becomes elements. */
export interface ElementContext extends RenderContext {
  readonly options: ElementOptions
  /** What stands between blocks, as in HTML: a line break, or nothing. */
  readonly lineBreak: '\n' | ''
}
