import type { BlockContent } from '@dwibahasa/model'
import { wrapText } from '../text/wrap-text.js'
import { writeHeadline } from '../text/write-headline.js'
import { leftOutOf } from './left-out-of.js'
import { parallelPairs } from './parallel-pairs.js'
import { remarksOn } from './remarks-on.js'
import { shownFootnotes } from './shown-footnotes.js'
import type { TextSide } from './text-side.js'
import { writeFootnotesOf } from './write-footnotes-of.js'
import { writeRemarked } from './write-remarked.js'
import { writtenLines } from './written-lines.js'

type Row = readonly [readonly string[], readonly string[]]

/** Two documents as pairs of lines of at most `width` columns: titles first, the footnotes of both last. */
export function rowsLines(first: TextSide, second: TextSide, width: number, showStale: boolean): readonly Row[] {
  const rows: Row[] = []
  const addPageRow = (ours: readonly string[], theirs: readonly string[]) => {
    if (ours.length > 0 || theirs.length > 0)
      rows.push([pageCellLines(ours, width, first), pageCellLines(theirs, width, second)])
  }
  addPageRow(titleLines(first, width), titleLines(second, width))
  const pairs = parallelPairs(first.document, second.document)
  for (const pair of pairs) {
    const ours = cellLines(pair.first, width, first, showStale)
    const theirs = cellLines(pair.second, width, second, showStale)
    if (ours.length > 0 || theirs.length > 0) rows.push([ours, theirs])
  }
  addPageRow(
    footnotesLines(first, leftOutOf(pairs, 'first'), width, showStale),
    footnotesLines(second, leftOutOf(pairs, 'second'), width, showStale),
  )
  return rows
}

function titleLines({ title, context }: TextSide, width: number): readonly string[] {
  return title ? writtenLines(context, () => writeHeadline(title, width, context)) : []
}

/** A cell; where its language has nothing it says so, and before what it has stand the remarks on it. */
function cellLines(
  block: BlockContent | undefined,
  width: number,
  { context }: TextSide,
  showStale: boolean,
): readonly string[] {
  if (!block) return missingLines(width, context)
  return writtenLines(context, () => writeRemarked(block, remarksOn(block, context.labels, showStale), width, context))
}

/** A cell of what a document as a whole has or has not: nothing is missing in it unless all of the document is. */
function pageCellLines(lines: readonly string[], width: number, { context, isStandIn }: TextSide): readonly string[] {
  return lines.length === 0 && isStandIn ? missingLines(width, context) : lines
}

function missingLines(width: number, { labels }: TextSide['context']): readonly string[] {
  return wrapText(`(${labels.missing})`, width)
}

function footnotesLines(
  side: TextSide,
  leftOut: readonly BlockContent[],
  width: number,
  showStale: boolean,
): readonly string[] {
  const { document, context } = side
  const more = shownFootnotes(document, leftOut, context.references)
  return writtenLines(context, () => writeFootnotesOf(side, more, width, showStale))
}
