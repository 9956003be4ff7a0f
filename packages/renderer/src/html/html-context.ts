import type { Document } from '@dwibahasa/model'
import { RenderContext } from '../rendering/render-context.js'
import type { HtmlOptions } from './html-options.js'
import type { HtmlOverride } from './html-overrides.js'

/** What is known while one document becomes HTML. */
export class HtmlContext extends RenderContext {
  declare readonly options: HtmlOptions
  /** What was written so far. It only grows at its end: of all strings those are the fastest to make one of. */
  html = ''
  /** What was written before that and is finished. */
  settled = ''
  /** The box of a task, until the paragraph that it stands in. */
  box = ''
  /** What the host renders itself, by type: a map, because a type is whatever the tree says, `constructor` too. */
  readonly overrides: ReadonlyMap<unknown, HtmlOverride> | undefined

  constructor(document: Document, options: HtmlOptions) {
    super(document, options)
    this.overrides = options.overrides && new Map<unknown, HtmlOverride>(Object.entries(options.overrides))
  }
}
