import { type Locale, type Localized, locales } from '@dwibahasa/model'
import { displayWidth, padText, wrapText } from '@dwibahasa/renderer/text'
import type { AlignOptions } from './align-options.js'
import { type MarkText, markTexts } from './mark-texts.js'
import { sourceLines } from './source-lines.js'
import type { ViewRow } from './view-row.js'

/** A line of one language: the numbers in its margin, and its text. */
interface Cell {
  readonly label: string
  readonly text: string
  readonly paint: (text: string) => string
}

/** In columns of the terminal. */
interface Columns {
  readonly margin: number
  readonly room: number
  readonly middle: number
}

/** Two columns, each block level with its twin; between them what is to be said of the pair. */
export function columnsView(rows: readonly ViewRow[], options: AlignOptions): string {
  const { glyphs, colours, words, names } = options
  const columns = columnsOf(rows, options)
  const { margin, room, middle } = columns
  const rule = glyphs.rule.repeat(margin + room + 2)
  const crossing = padText(glyphs.crossing, middle, 'center').replaceAll(' ', glyphs.rule)
  const head = (locale: Locale): readonly Cell[] =>
    wrapText(`${words(`language.${locale}`)}: ${names[locale]}`, room, true).map((text) => ({
      label: '',
      text,
      paint: colours.bold,
    }))
  const lines = [
    ...rowLines({ id: head('id'), en: head('en') }, [], columns, options),
    colours.dim(`${rule}${crossing}${rule}`),
  ]
  for (const [at, row] of rows.entries()) {
    if (at > 0) lines.push(...rowLines({ id: [blank], en: [] }, [], columns, options))
    const cells = { id: cellsOf(row, 'id', room, options), en: cellsOf(row, 'en', room, options) }
    lines.push(...rowLines(cells, markTexts(row.marks, options), columns, options))
  }
  return `${lines.join('\n')}\n`
}

const blank: Cell = { label: '', text: '', paint: String }

function columnsOf(rows: readonly ViewRow[], options: AlignOptions): Columns {
  const widest = (least: number, texts: readonly string[]): number =>
    texts.reduce((width, text) => Math.max(width, displayWidth(text)), least)
  const labels = rows.flatMap(({ sides }) => locales.flatMap((locale) => sides[locale].map(({ label }) => label)))
  const margin = widest(2, labels)
  const middle = widest(
    1,
    rows.flatMap(({ marks }) => markTexts(marks, options).map(({ text }) => text)),
  )
  return { margin, middle, room: Math.floor((options.width - middle - 2 - 2 * (margin + 1)) / 2) }
}

function rowLines(
  cells: Localized<readonly Cell[]>,
  marks: readonly MarkText[],
  { margin, room, middle }: Columns,
  { colours, glyphs }: AlignOptions,
): readonly string[] {
  const half = ({ label, text, paint }: Cell): string =>
    `${colours.dim(padText(label, margin, 'right'))} ${paint(padText(text, room))}`
  const height = Math.max(cells.id.length, cells.en.length, marks.length)
  return Array.from({ length: height }, (_, at) => {
    const { text, paint } = marks[at] ?? { text: glyphs.between, paint: colours.dim }
    const mark = paint(padText(text, middle, 'center'))
    return `${half(cells.id[at] ?? blank)} ${mark} ${half(cells.en[at] ?? blank)}`.trimEnd()
  })
}

function cellsOf(
  { sides, isParagraph }: ViewRow,
  locale: Locale,
  room: number,
  { glyphs, colours }: AlignOptions,
): readonly Cell[] {
  const ranges = sides[locale]
  if (ranges.length === 0) return [{ label: '', text: glyphs.gap, paint: colours.red }]
  return ranges.flatMap(({ label, lines }) =>
    sourceLines(lines, isParagraph, room).map((text, at) => ({ label: at === 0 ? label : '', text, paint: String })),
  )
}
