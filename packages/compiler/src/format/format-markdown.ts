import { isDeepStrictEqual } from 'node:util'
import type { Nodes, Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Handle } from 'mdast-util-to-markdown'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { NestingError } from '../parse/limit-depth.js'
import { ownTextDirectives } from '../parse/own-text-directives.js'
import { parseMarkdown } from '../parse/parse-markdown.js'

const printTable = gfmTableToMarkdown({ tablePipeAlign: false }).handlers?.table

/** Columns are not padded, which would make one long cell widen every row; but a delimiter is three signs wide. */
const table: Handle = (node, parent, state, info) => {
  const [head = '', delimiters = '', ...rows] = (printTable?.(node, parent, state, info) ?? '').split('\n')
  const wide = delimiters.replace(
    /(?<=\| )(:?)-(:?)(?= \|)/g,
    (_, left: string, right: string) => `${left}${'-'.repeat(3 - left.length - right.length)}${right}`,
  )
  return [head, wide, ...rows].join('\n')
}

const printer: Processor<undefined, undefined, undefined, Root, string> = unified()
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkDirective)
  .use(ownTextDirectives)
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    strong: '*',
    fence: '`',
    fences: true,
    handlers: { table },
    incrementListMarker: true,
    listItemIndent: 'one',
    rule: '-',
    setext: false,
  })
  .freeze()

/** A text in canonical form; or nothing, where it could not be brought there without changing what it says. */
export type Formatted = { readonly text: string } | { readonly text: undefined }

/**
 * Brings Markdown into one style. What it says stays the same: the tree before and after is compared, and so is the
 * text after a second pass. Line breaks inside paragraphs stay where they are.
 */
export function formatMarkdown(text: string): Formatted {
  try {
    const tree = parseMarkdown(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
    const printed = printer.stringify(tree)
    const again = parseMarkdown(printed)
    if (!isDeepStrictEqual(essence(tree), essence(again))) return { text: undefined }
    return printer.stringify(again) === printed ? { text: printed } : { text: undefined }
  } catch (fault) {
    if (!(fault instanceof NestingError)) throw fault
    return { text: undefined }
  }
}

/** A tree without what formatting may change: places, and the blank lines between the items of a list. */
function essence(node: Nodes): unknown {
  const { position: _position, data, ...rest } = node
  const label = data !== undefined && 'directiveLabel' in data ? { label: true } : {}
  if (!('children' in rest)) return { ...rest, ...label }
  return { ...rest, ...label, children: rest.children.map(essence) }
}
