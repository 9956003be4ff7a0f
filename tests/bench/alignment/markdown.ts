import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { TreeNode } from './tree-node.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze()

/** Reads and prints Markdown as the compiler does, but with nothing of the compiler's. */
export const markdown: { readonly parse: (text: string) => TreeNode; readonly print: (root: TreeNode) => string } = {
  parse: (text) => processor.parse(text),
  print: (root) => {
    if (!isRoot(root)) throw new TypeError('only whole documents are printed')
    return processor.stringify(root)
  },
}

function isRoot(node: TreeNode): node is Root {
  return node.type === 'root'
}
