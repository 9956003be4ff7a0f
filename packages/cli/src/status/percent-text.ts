import type { Locale } from '@dwibahasa/model'
import { shareOf, type Tally } from './tally.js'

/** The share of complete blocks as a language writes it: `97,4%`, `97.4%`. Rounded down: 100% means all of them. */
export function percentText(tally: Tally, lang: Locale): string {
  const thousandths = Math.floor(shareOf(tally) * 1000 + 1e-9)
  const isWhole = thousandths === 0 ? tally.ok === 0 : thousandths === 1000
  const fractionDigits = isWhole ? 0 : 1
  return new Intl.NumberFormat(lang, {
    style: 'percent',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(Math.max(thousandths, isWhole ? 0 : 1) / 1000)
}
