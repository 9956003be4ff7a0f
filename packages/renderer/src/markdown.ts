export type { MarkdownOptions } from './markdown/markdown-options.js'
export { toMarkdown } from './markdown/to-markdown.js'
