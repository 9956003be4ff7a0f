import type { List, ListItem } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { contentsOf } from '../untrusted/contents-of.js'
import { integerOf } from '../untrusted/integer-of.js'
import { isLoose } from '../untrusted/is-loose.js'
import { isNode } from '../untrusted/is-node.js'
import { standInMark } from './stand-in-mark.js'
import type { TextContext } from './text-context.js'
import { writeBlocks } from './write-blocks.js'
import { writeIndented } from './write-indented.js'
import { writeLine } from './write-line.js'

/** Writes a list: items hang from their marks, and numbers are level at the right. */
export function writeList(node: List, width: number, context: TextContext): void {
  const items = childrenOf(node.children).filter(isNode)
  const first = integerOf(node.start, 1, 0, 999_999_999)
  const digits = String(first + items.length - 1).length
  const loose = isLoose(node)
  for (const [index, item] of items.entries()) {
    if (loose && index > 0) context.gap = context.prefix
    writeItem(item, node.ordered === true ? `${String(first + index).padStart(digits)}. ` : '- ', width, context, loose)
  }
}

function writeItem(node: ListItem, mark: string, width: number, context: TextContext, loose: boolean): void {
  const box = typeof node.checked === 'boolean' ? (node.checked ? '[x] ' : '[ ] ') : ''
  const first = mark + box + standInMark(node, context)
  writeIndented(first, ' '.repeat(first.length), context, () => {
    const { length } = context.text
    writeBlocks(contentsOf(node), width - first.length, context, !loose)
    // An item that holds nothing is an item still.
    if (context.text.length === length) writeLine('', context)
  })
}
