import type { BlockContent } from '@dwibahasa/model'
import { blockLines } from '../text/block-lines.js'
import { footnotesLines } from '../text/footnotes-lines.js'
import type { TextContext } from '../text/text-context.js'
import { wrapText } from '../text/wrap-text.js'
import { footnoteDefinitionsOf } from './footnote-definitions-of.js'
import { parallelPairs } from './parallel-pairs.js'
import type { TextSide } from './text-side.js'

/** Two documents as pairs of lines of at most `width` columns; the footnotes of both are the last pair. */
export function rowsLines(first: TextSide, second: TextSide, width: number): [string[], string[]][] {
  const rows = parallelPairs(first.document, second.document).map((pair): [string[], string[]] => [
    cellLines(pair.first, width, first.context),
    cellLines(pair.second, width, second.context),
  ])
  rows.push([sideFootnotes(first, width), sideFootnotes(second, width)])
  return rows.filter(([ours, theirs]) => ours.length > 0 || theirs.length > 0)
}

/** A cell; where its language has nothing it says so. */
function cellLines(block: BlockContent | undefined, width: number, context: TextContext): string[] {
  return block ? blockLines(block, width, context) : wrapText(`(${context.labels.missing})`, width)
}

function sideFootnotes({ document, context }: TextSide, width: number): string[] {
  for (const definition of footnoteDefinitionsOf(document)) context.definitions.push(definition)
  return footnotesLines(width, context)
}
