import type { BlockContent, Heading } from '@dwibahasa/model'
import { integerOf } from '../untrusted/integer-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { blocksLines } from './blocks-lines.js'
import { boxLines } from './box-lines.js'
import { cleanText } from './clean-text.js'
import { indentLines } from './indent-lines.js'
import { listLines } from './list-lines.js'
import { phrasingLines } from './phrasing-lines.js'
import { tableLines } from './table-lines.js'
import type { TextContext } from './text-context.js'
import { widestLine } from './widest-line.js'

/** One block as lines of at most `width` columns; none where it shows nothing. */
export function blockLines(node: BlockContent, width: number, context: TextContext): string[] {
  switch (node.type) {
    case 'heading':
      return headingLines(node, width, context)
    case 'paragraph':
      return phrasingLines(node.children, width, context)
    case 'thematicBreak':
      return ['* * *']
    case 'blockquote':
      return indentLines(blocksLines(node.children, width - 2, context), '> ')
    case 'list':
      return listLines(node, width, context)
    case 'table':
      return tableLines(node, width, context)
    case 'code':
    case 'html':
      return codeLines(stringOf(node.value))
    case 'footnoteDefinition':
      context.definitions.push(node)
      return []
    case 'note':
    case 'case':
    case 'question':
      return boxLines(node, width, context)
    case 'answer':
      return context.answers === 'omit' ? [] : boxLines(node, width, context)
    default:
      return strangeLines(node, width, context)
  }
}

/** Code as it is, indented; blank lines around it would part it from its neighbours by more than one. */
function codeLines(value: string): string[] {
  const lines = cleanText(value).split('\n')
  const isFilled = (line: string) => line !== ''
  return indentLines(lines.slice(Math.max(lines.findIndex(isFilled), 0), lines.findLastIndex(isFilled) + 1), '    ')
}

function headingLines(node: Heading, width: number, context: TextContext): string[] {
  const lines = phrasingLines(node.children, width, context)
  const stroke = '=-~'.charAt(integerOf(node.depth, 2, 1, 3) - 1)
  return lines.length === 0 ? [] : [...lines, stroke.repeat(widestLine(lines))]
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function strangeLines(node: never, width: number, context: TextContext): string[] {
  const strange: { readonly children?: unknown } = node
  if (Array.isArray(strange.children)) return blocksLines(strange.children, width, context)
  return phrasingLines([node], width, context)
}
