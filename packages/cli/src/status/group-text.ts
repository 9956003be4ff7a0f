import { type Locale, locales } from '@dwibahasa/model'
import { displayWidth, padText } from '@dwibahasa/renderer/text'
import { number } from '../report/totals.js'
import { barText } from './bar-text.js'
import { percentText } from './percent-text.js'
import type { StatusStyle } from './status-style.js'
import { groupWidth, type TableLayout } from './table-layout.js'
import { shareOf, type Tally, workOf } from './tally.js'

/** The columns of one language in a row: a bar, the share, and what is stale, missing and of different structure. */
export function groupText(tally: Tally, isAbsent: boolean, layout: TableLayout, style: StatusStyle): string {
  const { colours, glyphs, lang } = style
  const bar = layout.bar === 0 ? '' : `${colouredBar(tally, layout.bar, style)} `
  const share = percentText(tally, lang)
  if (isAbsent) {
    const rest = groupWidth({ ...layout, bar: 0 })
    const word = style.words('status.absent')
    const text = layout.counts.length === 1 ? padText(`${share} ${word}`, rest, 'right') : undefined
    return bar + (text ?? `${padText(share, layout.share, 'right')} ${padText(word, rest - layout.share - 1)}`)
  }
  const { stale, missing, mismatch } = tally
  const paints = [colours.yellow, colours.red, colours.magenta]
  const counts = layout.counts.length === 1 ? [workOf(tally)] : [stale, missing, mismatch]
  const cells = counts.map((count, at) => {
    const width = layout.counts[at] ?? 0
    if (count === 0) return colours.dim(padText(glyphs.none, width, 'right'))
    return (paints[at] ?? colours.yellow)(padText(number(count, lang), width, 'right'))
  })
  return `${bar}${[padText(share, layout.share, 'right'), ...cells].join(' ')}`
}

function colouredBar(tally: Tally, width: number, { colours, glyphs }: StatusStyle): string {
  const { filled, open } = barText(shareOf(tally), width, glyphs)
  return (workOf(tally) === 0 ? colours.green(filled) : colours.yellow(filled)) + colours.dim(open)
}

/** What stands above the columns of both languages. */
export function headText(layout: TableLayout, { glyphs, words }: StatusStyle): string {
  const signs = [glyphs.stale, glyphs.missing, glyphs.mismatch]
  const heads = ['stale', 'missing', 'mismatch'].map((name, at) =>
    layout.hasWords ? words(`status.${name}`) : (signs[at] ?? ''),
  )
  const counts = layout.counts.length === 1 ? [words('status.work')] : heads
  const room = (layout.bar === 0 ? 0 : layout.bar + 1) + layout.share
  const group = (locale: Locale): string => {
    const language = words(`language.${locale}`)
    const shown = displayWidth(language) <= room ? language : locale
    return [padText(shown, room), ...counts.map((head, at) => padText(head, layout.counts[at] ?? 0, 'right'))].join(' ')
  }
  return locales.map(group).join('  ')
}
