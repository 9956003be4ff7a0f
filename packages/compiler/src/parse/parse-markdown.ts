import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { limitDepth } from './limit-depth.js'
import type { MarkdownSyntax } from './markdown-syntax.js'
import { ownTextDirectives } from './own-text-directives.js'

// Built once: a processor for each document would cost more than most documents do.
const commonmark: Processor<Root> = unified().use(remarkParse).use(limitDepth).freeze()
const gfm: Processor<Root> = commonmark().use(remarkGfm).freeze()
const dwibahasa: Processor<Root> = gfm()
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkDirective)
  .use(ownTextDirectives)
  .freeze()
const processors: Readonly<Record<MarkdownSyntax, Processor<Root>>> = { commonmark, gfm, dwibahasa }

/**
 * Parses Markdown to mdast. The one place that knows the parser, so that a faster one can take its place.
 *
 * @throws {NestingError} Where nodes are nested more than 1,000 deep.
 */
export function parseMarkdown(text: string, syntax: MarkdownSyntax = 'dwibahasa'): Root {
  return processors[syntax].parse(text)
}
