export type { HtmlOptions } from './html/html-options.js'
export { toHtml } from './html/to-html.js'
export type { Labels } from './labels/labels.js'
