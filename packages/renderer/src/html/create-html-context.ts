import type { Document } from '@dwibahasa/model'
import { createRenderContext } from '../rendering/create-render-context.js'
import type { HtmlContext } from './html-context.js'
import type { HtmlOptions } from './html-options.js'

/** What is known before the first node, when nothing is written yet. */
export function createHtmlContext(document: Document, options: HtmlOptions): HtmlContext {
  return Object.assign(createRenderContext(document, options), {
    html: '',
    box: '',
    overrides: options.overrides && new Map(Object.entries(options.overrides)),
  })
}
