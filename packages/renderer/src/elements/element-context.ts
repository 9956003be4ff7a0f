import type { Document } from '@dwibahasa/model'
import { RenderContext } from '../rendering/render-context.js'
import type { ElementOptions } from './element-options.js'

/** What is known while one document becomes elements. */
export class ElementContext extends RenderContext {
  declare readonly options: ElementOptions
  /** What stands between blocks, as in HTML: a line break, or nothing. */
  readonly lineBreak: '\n' | ''

  constructor(document: Document, options: ElementOptions, lineBreak: '\n' | '') {
    super(document, options)
    this.lineBreak = lineBreak
  }
}
