import type { MarkdownPair } from '@dwibahasa/compiler/align'
import type { Locale, Localized } from '@dwibahasa/model'
import { pairMarks } from './pair-marks.js'
import type { ViewRange, ViewRow } from './view-row.js'

/** Pairs with their text. The cells of a table stand in their row. */
export function viewRows(all: readonly MarkdownPair[], sources: Localized<string>, dash: string): readonly ViewRow[] {
  const pairs = all.filter(({ kind }) => kind !== 'tableCell')
  const lines = { id: sources.id.split('\n'), en: sources.en.split('\n') }
  const marks = pairMarks(pairs)
  return pairs.map((pair, at) => {
    const ranges = (locale: Locale): readonly ViewRange[] =>
      pair[locale].map(({ start, end }) => ({
        label: start === end ? String(start) : `${start}${dash}${end}`,
        lines: lines[locale].slice(start - 1, end),
      }))
    return {
      sides: { id: ranges('id'), en: ranges('en') },
      isParagraph: pair.kind === 'paragraph',
      marks: marks[at] ?? {},
    }
  })
}
