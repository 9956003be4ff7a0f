export type { Labels } from './labels/labels.js'
export type { TextOptions } from './text/text-options.js'
export { toText } from './text/to-text.js'
