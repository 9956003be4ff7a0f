import type { BlockContent } from '@dwibahasa/model'
import { wrapText } from '../text/wrap-text.js'
import { writeBlock } from '../text/write-block.js'
import { writeFootnotes } from '../text/write-footnotes.js'
import { writeHeadline } from '../text/write-headline.js'
import { writeLines } from '../text/write-lines.js'
import { footnoteDefinitionsOf } from './footnote-definitions-of.js'
import { isStale } from './is-stale.js'
import { parallelPairs } from './parallel-pairs.js'
import type { TextSide } from './text-side.js'
import { writtenLines } from './written-lines.js'

type Row = readonly [readonly string[], readonly string[]]

/** Two documents as pairs of lines of at most `width` columns: titles first, the footnotes of both last. */
export function rowsLines(first: TextSide, second: TextSide, width: number, showStale: boolean): readonly Row[] {
  const rows: Row[] = [[titleLines(first, width), titleLines(second, width)]]
  for (const pair of parallelPairs(first.document, second.document)) {
    rows.push([cellLines(pair.first, width, first, showStale), cellLines(pair.second, width, second, showStale)])
  }
  rows.push([footnotesLines(first, width), footnotesLines(second, width)])
  return rows.filter(([ours, theirs]) => ours.length > 0 || theirs.length > 0)
}

function titleLines({ title, context }: TextSide, width: number): readonly string[] {
  return title ? writtenLines(context, () => writeHeadline(title, width, context)) : []
}

/** A cell; where its language has nothing, or nothing that is up to date, it says so. */
function cellLines(
  block: BlockContent | undefined,
  width: number,
  { context }: TextSide,
  showStale: boolean,
): readonly string[] {
  if (!block) return wrapText(`(${context.labels.missing})`, width)
  return writtenLines(context, () => {
    if (showStale && isStale(block)) writeLines(wrapText(`(${context.labels.stale})`, width), context)
    writeBlock(block, width, context)
  })
}

function footnotesLines({ document, context }: TextSide, width: number): readonly string[] {
  for (const definition of footnoteDefinitionsOf(document)) context.definitions.add(definition)
  return writtenLines(context, () => writeFootnotes(width, context))
}
