import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective)

/** Markdown as HTML, by micromark and the utilities of unified; with `pass`, what they take for raw HTML stays it. */
export function markdownHtml(markdown: string, html: 'pass' | 'omit'): string {
  const allowDangerousHtml = html === 'pass'
  return toHtml(toHast(processor.parse(markdown), { allowDangerousHtml }), { allowDangerousHtml })
}
