import type { HtmlContext } from '../html/html-context.js'

/** What is known while one document becomes elements. */
export interface ElementContext extends HtmlContext {
  /** What stands between blocks, as in HTML: a line break, or nothing. */
  readonly lineBreak: '\n' | ''
}
