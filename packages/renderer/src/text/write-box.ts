import type { Answer, BlockContent, Case, Note, Question } from '@dwibahasa/model'
import { childrenOf } from '../untrusted/children-of.js'
import { phrasingText } from './phrasing-text.js'
import { standInMark } from './stand-in-mark.js'
import type { TextContext } from './text-context.js'
import { trimText } from './trim-text.js'
import { wrapText } from './wrap-text.js'
import { writeBlocks } from './write-blocks.js'
import { writeIndented } from './write-indented.js'
import { writeLine } from './write-line.js'
import { writeLines } from './write-lines.js'

/** Writes a directive, in a box that is open at the right so that it holds lines of any width; named after its kind. */
export function writeBox(node: Note | Case | Question | Answer, width: number, context: TextContext): void {
  let children: readonly BlockContent[] = childrenOf(node.children)
  let title = context.labels[node.type]
  const first = children[0]
  if (first?.type === 'paragraph' && first.label === true) {
    title += `: ${standInMark(first, context)}${trimText(phrasingText(first.children, context))}`
    children = children.slice(1)
  }
  writeIndented('┌─ ', '│  ', context, () => writeLines(wrapText(title, width - 3), context))
  writeIndented('│ ', '│ ', context, () => writeBlocks(children, width - 2, context))
  writeLine('└─', context)
}
