import type { RenderContext } from '../rendering/render-context.js'
import type { HtmlOptions } from './html-options.js'
import type { HtmlOverride } from './html-overrides.js'

/** What is known while one document becomes HTML. */
export interface HtmlContext extends RenderContext {
  readonly options: HtmlOptions
  /** What was written so far. It only grows at its end: of all strings those are the fastest to make one of. */
  html: string
  /** The box of a task, until the paragraph that it stands in. */
  box: string
  /** What the host renders itself, by type: a map, because a type is whatever the tree says, `constructor` too. */
  readonly overrides: ReadonlyMap<unknown, HtmlOverride> | undefined
}
