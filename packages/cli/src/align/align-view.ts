import type { MarkdownPair } from '@dwibahasa/compiler/align'
import type { Localized } from '@dwibahasa/model'
import { wrapText } from '@dwibahasa/renderer/text'
import { number } from '../report/totals.js'
import type { AlignOptions } from './align-options.js'
import { columnsView } from './columns-view.js'
import { type PairMarks, pairMarks } from './pair-marks.js'
import { stackedView } from './stacked-view.js'
import { viewRows } from './view-rows.js'

/** In columns: what two languages beside each other need. */
const roomForTwo = 60

/** Two texts pair by pair, beside each other where there is room, and a line that sums them up. */
export function alignView(pairs: readonly MarkdownPair[], sources: Localized<string>, options: AlignOptions): string {
  const rows = viewRows(pairs, sources, options.glyphs.range)
  const view = options.width < roomForTwo ? stackedView(rows, options) : columnsView(rows, options)
  return `${view}\n${wrapText(summary(pairs, options), options.width).join('\n')}\n`
}

function summary(pairs: readonly MarkdownPair[], { words, lang }: AlignOptions): string {
  // A row of a table counts once, and not again by its cells.
  const counted = pairs.filter(({ kind }) => kind !== 'tableCell')
  const marks = pairMarks(counted)
  const count = (is: (one: PairMarks) => boolean): string => number(marks.filter(is).length, lang)
  return words('align.summary', {
    pairs: count(({ lacking }) => lacking === undefined),
    id: count(({ lacking }) => lacking === 'en'),
    en: count(({ lacking }) => lacking === 'id'),
    moved: number(counted.filter(({ moved }) => moved).length, lang),
    doubtful: count(({ doubt }) => doubt !== undefined),
  })
}
