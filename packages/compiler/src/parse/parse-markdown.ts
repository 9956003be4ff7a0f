import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { limitDepth } from './limit-depth.js'

// Built once: a processor for each document would cost more than most documents do.
const processor: Processor<Root> = unified()
  .use(remarkParse)
  .use(limitDepth)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkDirective)
  .freeze()

/**
 * Parses Markdown (CommonMark, GFM, YAML or TOML frontmatter, directives) to mdast. The one place that knows the parser, so that
 * a faster one can take its place.
 *
 * @throws {NestingError} Where nodes are nested more than 1,000 deep.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
