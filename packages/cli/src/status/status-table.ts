import { type Locale, locales } from '@dwibahasa/model'
import { cleanText, displayWidth, padText, wrapText } from '@dwibahasa/renderer/text'
import { number } from '../report/totals.js'
import { groupText, headText } from './group-text.js'
import { percentText } from './percent-text.js'
import type { EntryStatus, StatusReport } from './status-report.js'
import type { StatusStyle } from './status-style.js'
import { type TableLayout, tableLayout } from './table-layout.js'
import { type Tally, workOf } from './tally.js'

interface Row {
  readonly name: string
  readonly tallies: Readonly<Record<Locale, Tally>>
  readonly absent?: Locale | undefined
}

const indent = '  '

/**
 * A report as a table: each collection with its entries that have work left, the worst first, and a line for those that
 * have none. `isShown` may want a row for those too. No line is wider than the terminal.
 */
export function statusTable(
  report: StatusReport,
  isShown: (entry: EntryStatus) => boolean,
  style: StatusStyle,
): string {
  const { colours, words, glyphs, lang } = style
  const groups = report.collections.map(({ collection, entries, tallies, doubtful }) => {
    const shown = entries.filter((entry) => !entry.isComplete || isShown(entry))
    return {
      head: { name: counted(collection.name, entries.length, doubtful, lang), tallies },
      rows: shown.map((entry) => entryRow(entry, lang)),
      rest: entries.length - shown.length,
    }
  })
  const total: Row = {
    name: counted(words('status.all'), report.entries, report.doubtful, lang),
    tallies: report.tallies,
  }
  const everything = [...groups.flatMap(({ head, rows }) => [head, ...rows]), total]
  const layout = layoutOf(everything, style)
  const rule = colours.dim(glyphs.rule.repeat(layoutWidth(headText(layout, style), layout)))
  const lines = [colours.dim(`${' '.repeat(layout.name)}${indent}${headText(layout, style)}`.trimEnd())]
  for (const { head, rows, rest } of groups) {
    lines.push(rule, ...rowLines(head, layout, style, colours.bold))
    for (const row of rows) lines.push(...rowLines(row, layout, style))
    if (rest === 0) continue
    const text = words('status.complete', { count: rest, shown: number(rest, lang) })
    lines.push(...wrapText(text, style.width - 2).map((line) => colours.dim(indent + line)))
  }
  // One collection is its own total.
  if (groups.length !== 1) lines.push(rule, ...rowLines(total, layout, style, colours.bold))
  if (!layout.hasWords) lines.push('', ...legend(style))
  return `${lines.join('\n')}\n`
}

function counted(name: string, count: number, doubtful: number, lang: Locale): string {
  return `${name} (${number(count, lang)})${doubts(doubtful, lang)}`
}

function entryRow({ slug, tallies, absent, doubtful }: EntryStatus, lang: Locale): Row {
  return { name: indent + cleanText(slug) + doubts(doubtful, lang), tallies, absent }
}

/** How many pairs are doubtful: neither language of them is behind, so the number stands with the name. */
function doubts(count: number, lang: Locale): string {
  return count === 0 ? '' : `  ?${number(count, lang)}`
}

function layoutOf(rows: readonly Row[], { width, words, lang }: StatusStyle): TableLayout {
  const tallies = rows.flatMap((row) => locales.map((locale) => row.tallies[locale]))
  const widest = (texts: readonly string[]): number =>
    texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0)
  return tableLayout({
    width,
    name: widest(rows.map(({ name }) => name)),
    share: widest(tallies.map((tally) => percentText(tally, lang))),
    absent: displayWidth(words('status.absent')),
    count: widest(tallies.map((tally) => number(workOf(tally), lang))),
    words: ['stale', 'missing', 'mismatch'].map((name) => displayWidth(words(`status.${name}`))),
    sum: displayWidth(words('status.work')),
  })
}

function layoutWidth(head: string, { name }: TableLayout): number {
  return name + indent.length + displayWidth(head)
}

/** A name that is too long for its column has a line of its own: keys are there to be copied. */
function rowLines(
  { name, tallies, absent }: Row,
  layout: TableLayout,
  style: StatusStyle,
  paint: (text: string) => string = String,
): readonly string[] {
  const groups = locales.map((locale) => groupText(tallies[locale], absent === locale, layout, style)).join('  ')
  const fits = displayWidth(name) <= layout.name
  const figures = `${paint(padText(fits ? name : '', layout.name))}${indent}${groups}`.trimEnd()
  return fits ? [figures] : [...longName(name, style.width).map(paint), figures]
}

function longName(name: string, width: number): readonly string[] {
  if (!name.startsWith(indent)) return wrapText(name, width, true)
  return wrapText(name, width - indent.length, true).map((line) => indent + line)
}

function legend({ glyphs, words, colours, width }: StatusStyle): readonly string[] {
  const parts = (['stale', 'missing', 'mismatch'] as const).map((name) => `${glyphs[name]} ${words(`status.${name}`)}`)
  const line = parts.join('   ')
  return (displayWidth(line) <= width ? [line] : parts).map((part) => colours.dim(part))
}
