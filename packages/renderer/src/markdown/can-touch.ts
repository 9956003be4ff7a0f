import type { BlockContent, Table } from 'mdast'
import type {} from 'mdast-util-directive'

/** Blocks that end by themselves, on their last line. */
const closed: ReadonlySet<string> = new Set(['heading', 'thematicBreak', 'code', 'containerDirective'])

/** Blocks that begin a line as no other line begins, and so interrupt what stands before. */
const interrupting: ReadonlySet<string> = new Set([...closed, 'blockquote', 'list'])

/** Whether two blocks stay two in Markdown without a blank line between them. */
export function canTouch(before: BlockContent | undefined, after: BlockContent): boolean {
  if (!before || closed.has(before.type)) return true
  if (before.type === 'html') return /^<[!?]|^<(?:pre|script|style|textarea)\b/i.test(before.value)
  // Nothing continues what holds nothing.
  if (before.type === 'list' && before.children.at(-1)?.children.length === 0) return after.type !== 'list'
  if (before.type === 'blockquote' && before.children.length === 0) return after.type !== 'blockquote'
  if (before.type === after.type && after.type === 'blockquote') return false
  if (after.type === 'list' && before.type === 'paragraph') {
    // A list interrupts a paragraph where it begins with 1 and its first item with something.
    return (after.ordered !== true || after.start === 1) && (after.children[0]?.children.length ?? 0) > 0
  }
  if (after.type === 'table' && before.type === 'paragraph') return !beginsWithRule(after)
  return interrupting.has(after.type)
}

/** Whether the head of a table could be the rule below a head, which the paragraph before it would become. */
function beginsWithRule(table: Table): boolean {
  const cells = table.children[0]?.children ?? []
  return cells.every(({ children: [first] }) => first?.type === 'text' && /^[ \t]*:?-/.test(first.value))
}
