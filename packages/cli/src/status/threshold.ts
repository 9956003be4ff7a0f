import { type Locale, type Localized, locales } from '@dwibahasa/model'
import type { Tally } from './tally.js'

/** A share that has to be reached, in millionths of a percent: what a person writes in decimals is a whole number then. */
export type Threshold = number

const millionths = 1_000_000

/** Reads a percentage from 0 to 100 with at most six decimals after a point or a comma. */
export function parseThreshold(text: string): Threshold | undefined {
  const parts = /^(\d{1,3})(?:[.,](\d{1,6}))?$/.exec(text)
  if (parts === null) return undefined
  const threshold = Number(parts[1]) * millionths + Number((parts[2] ?? '').padEnd(6, '0'))
  return threshold <= 100 * millionths ? threshold : undefined
}

/** As a percentage. */
export function thresholdPercent(threshold: Threshold): number {
  return threshold / millionths
}

/** The languages whose share of complete blocks lies below it. Counted in whole numbers, so that the edge is exact. */
export function localesBelow(tallies: Localized<Tally>, threshold: Threshold): readonly Locale[] {
  return locales.filter((locale) => tallies[locale].ok * 100 * millionths < threshold * tallies[locale].total)
}
