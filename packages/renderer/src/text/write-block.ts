import type { BlockContent, Heading, Paragraph } from '@dwibahasa/model'
import { integerOf } from '../untrusted/integer-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { wordsOf } from '../untrusted/words-of.js'
import { codeLines } from './code-lines.js'
import { figureCaption } from './figure-caption.js'
import { phrasingLines } from './phrasing-lines.js'
import { standInMark } from './stand-in-mark.js'
import { tableLines } from './table-lines.js'
import type { TextContext } from './text-context.js'
import { widestLine } from './widest-line.js'
import { wrapText } from './wrap-text.js'
import { writeBlocks } from './write-blocks.js'
import { writeBox } from './write-box.js'
import { writeIndented } from './write-indented.js'
import { writeLine } from './write-line.js'
import { writeLines } from './write-lines.js'
import { writeList } from './write-list.js'

/** Writes one block in lines of at most `width` columns; none where it shows nothing. One in the other language hangs from a mark. */
export function writeBlock(node: BlockContent, width: number, context: TextContext): void {
  // The mark of a footnote stands where the footnote does, and a rule says nothing in either language.
  const isShownHere = node.type !== 'footnoteDefinition' && node.type !== 'thematicBreak'
  const mark = isShownHere ? standInMark(node, context) : ''
  if (mark === '') writeUnmarked(node, width, context)
  else {
    const { length } = mark
    writeIndented(mark, ' '.repeat(length), context, () => writeUnmarked(node, width - length, context))
  }
}

function writeUnmarked(node: BlockContent, width: number, context: TextContext): void {
  switch (node.type) {
    case 'heading':
      writeHeading(node, width, context)
      return
    case 'paragraph':
      writeParagraph(node, width, context)
      return
    case 'thematicBreak':
      writeLine('* * *', context)
      return
    case 'blockquote':
      writeIndented('> ', '> ', context, () => writeBlocks(node.children, width - 2, context))
      return
    case 'list':
      writeList(node, width, context)
      return
    case 'table':
      writeLines(tableLines(node, width, context), context)
      return
    case 'code':
    case 'html':
      writeIndented('    ', '    ', context, () => writeLines(codeLines(stringOf(node.value)), context))
      return
    case 'footnoteDefinition':
      context.definitions.add(node)
      return
    case 'note':
    case 'case':
    case 'question':
      writeBox(node, width, context)
      return
    case 'answer':
      if (context.answers !== 'omit') writeBox(node, width, context)
      return
    default:
      writeStrange(node, width, context)
  }
}

function writeParagraph(node: Paragraph, width: number, context: TextContext): void {
  writeLines(phrasingLines(node.children, width, context), context)
  const caption = figureCaption(node)
  if (caption !== '') writeLines(wrapText(caption, width), context)
}

function writeHeading(node: Heading, width: number, context: TextContext): void {
  const lines = phrasingLines(node.children, width, context)
  if (lines.length === 0) return
  writeLines(lines, context)
  writeLine('=-~'.charAt(integerOf(node.depth, 2, 1, 3) - 1).repeat(widestLine(lines)), context)
}

/** A node of an unknown type, or of a known one in the wrong place, is passed over, but what it holds is not. */
function writeStrange(node: never, width: number, context: TextContext): void {
  const strange: { readonly children?: unknown } = node
  const { children } = strange
  const isLeaf = !Array.isArray(children)
  const own = isLeaf ? node : ({ type: 'text', value: wordsOf(node) } as const)
  writeLines(phrasingLines([own], width, context), context)
  if (!isLeaf) writeBlocks(children, width, context)
}
