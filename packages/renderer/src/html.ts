export type { HtmlOptions } from './html/html-options.js'
export type { HtmlOverrideContext, HtmlOverrides } from './html/html-overrides.js'
export { toHtml } from './html/to-html.js'
export type { Labels } from './labels/labels.js'
