import type { List, ListItem } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { isLoose } from '../untrusted/is-loose.js'
import { isNode } from '../untrusted/is-node.js'
import { blocksLines } from './blocks-lines.js'
import { indentLines } from './indent-lines.js'
import type { TextContext } from './text-context.js'

/** A list: items hang from their marks, and numbers are level at the right. */
export function listLines(node: List, width: number, context: TextContext): string[] {
  const items = childrenOf(node.children).filter(isNode)
  const first = integerOf(node.start, 1, 0, 999_999_999)
  const digits = String(first + items.length - 1).length
  const loose = isLoose(node)
  return items.flatMap((item, index) => {
    const mark = node.ordered === true ? `${String(first + index).padStart(digits)}. ` : '- '
    const lines = itemLines(item, mark, width, context, !loose)
    return loose && index > 0 ? ['', ...lines] : lines
  })
}

function itemLines(node: ListItem, mark: string, width: number, context: TextContext, tight: boolean): string[] {
  const box = typeof node.checked === 'boolean' ? (node.checked ? '[x] ' : '[ ] ') : ''
  const lines = blocksLines(node.children, width - mark.length - box.length, context, tight)
  return indentLines(lines.length === 0 ? [''] : lines, mark + box, ' '.repeat(mark.length + box.length))
}
