import type { Locale } from '@dwibahasa/model'

/** A share from 0 to 1 in whole percent; rounded down, so that what is doubtful never reads as certain. */
export function percentOf(share: number, lang: Locale): string {
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(Math.floor(share * 100 + 1e-9) / 100)
}
