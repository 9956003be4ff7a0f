import type { CompiledSide } from '@dwibahasa/compiler'
import type { Locale } from '@dwibahasa/model'

/** How many blocks one language has, and how they stand. */
export interface Tally {
  readonly total: number
  readonly ok: number
  readonly stale: number
  readonly missing: number
  readonly mismatch: number
}

const emptyTally: Tally = { total: 0, ok: 0, stale: 0, missing: 0, mismatch: 0 }

/** The blocks of an entry in one language. A file that is missing counts as a block where the entry has none. */
export function tallyOf({ blocks, resolved }: CompiledSide, locale: Locale): Tally {
  if (blocks.total === 0 && resolved !== locale) return { ...emptyTally, total: 1, missing: 1 }
  const { total, stale, missing, mismatch } = blocks
  return { total, ok: total - stale - missing - mismatch, stale, missing, mismatch }
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      total: sum.total + one.total,
      ok: sum.ok + one.ok,
      stale: sum.stale + one.stale,
      missing: sum.missing + one.missing,
      mismatch: sum.mismatch + one.mismatch,
    }),
    emptyTally,
  )
}

/** The share of blocks that are complete, from 0 to 1. Where there are none nothing is left to do. */
export function shareOf({ ok, total }: Tally): number {
  return total === 0 ? 1 : ok / total
}

/** How many blocks somebody has work with. */
export function workOf({ ok, total }: Tally): number {
  return total - ok
}
