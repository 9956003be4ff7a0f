import type { Doubt } from '@dwibahasa/compiler'
import { type Locale, type Localized, locales } from '@dwibahasa/model'
import type { AlignOptions } from '../align/align-options.js'
import { columnsView } from '../align/columns-view.js'
import { stackedView } from '../align/stacked-view.js'
import type { ViewRange, ViewRow } from '../align/view-row.js'

/** In columns: what two languages beside each other need. */
const roomForTwo = 60

/** Both texts of a doubtful pair, with their files and lines. */
export function doubtView(
  doubt: Doubt,
  sources: ReadonlyMap<string, string>,
  options: Omit<AlignOptions, 'names'>,
): string {
  const ranges = (locale: Locale): readonly ViewRange[] =>
    doubt[locale].lines.map(({ start, end }) => ({
      label: start === end ? String(start) : `${start}${options.glyphs.range}${end}`,
      lines: doubtLines(doubt, locale, sources, [{ start, end }]),
    }))
  const row: ViewRow = {
    sides: { id: ranges('id'), en: ranges('en') },
    isParagraph: doubt.type === 'paragraph',
    marks: { doubt: doubt.confidence },
  }
  const shown = { ...options, names: placesOf(doubt) }
  return options.width < roomForTwo ? stackedView([row], shown) : columnsView([row], shown)
}

/** Where both blocks stand, as `file:line`. */
export function placesOf(doubt: Doubt): Localized<string> {
  const [id, en] = locales.map((locale) => `${doubt[locale].file}:${doubt[locale].lines[0]?.start ?? 1}`)
  return { id: id ?? '', en: en ?? '' }
}

/** The lines of the file in which a side stands. */
export function doubtLines(
  doubt: Doubt,
  locale: Locale,
  sources: ReadonlyMap<string, string>,
  ranges: Doubt[Locale]['lines'] = doubt[locale].lines,
): readonly string[] {
  const lines = (sources.get(doubt[locale].file) ?? '').split('\n')
  return ranges.flatMap(({ start, end }, at) => [...(at > 0 ? [''] : []), ...lines.slice(start - 1, end)])
}
