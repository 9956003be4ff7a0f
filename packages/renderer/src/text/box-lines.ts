import type { Answer, BlockContent, Case, Note, Question } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { blocksLines } from './blocks-lines.js'
import { indentLines } from './indent-lines.js'
import { phrasingText } from './phrasing-text.js'
import type { TextContext } from './text-context.js'
import { wrapText } from './wrap-text.js'

/** A directive, in a box that is open at the right so that it holds lines of any width; named after its kind. */
export function boxLines(node: Note | Case | Question | Answer, width: number, context: TextContext): string[] {
  let children: readonly BlockContent[] = childrenOf(node.children)
  let title = context.labels[node.type]
  const first = children[0]
  if (first?.type === 'paragraph' && first.label === true) {
    title += `: ${phrasingText(first.children, context).trim()}`
    children = children.slice(1)
  }
  return [
    ...indentLines(wrapText(title, width - 3), '┌─ ', '│  '),
    ...indentLines(blocksLines(children, width - 2, context), '│ '),
    '└─',
  ]
}
