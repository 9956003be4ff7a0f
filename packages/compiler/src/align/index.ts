export { NestingError } from '../parse/limit-depth.js'
export { decodeSource } from '../read/decode-source.js'
export {
  type AlignMarkdownOptions,
  alignMarkdown,
  type MarkdownAlignment,
  type MarkdownPair,
} from './align-markdown.js'
export type { LineRange, UnitKind } from './units/unit.js'
