import { type Localized, locales } from '@dwibahasa/model'
import type { EntryStatus, StatusReport } from './status-report.js'
import { shareOf, type Tally } from './tally.js'
import { type Threshold, thresholdPercent } from './threshold.js'

/** A report as `--json` prints it: collections in the order of the config, entries by key. */
export function statusJson(report: StatusReport, ok: boolean, threshold: Threshold | undefined): object {
  const entries = report.collections.flatMap(({ collection, entries }) =>
    entries.map((entry) => ({ collection: collection.name, ...entryJson(entry) })),
  )
  return {
    version: 1,
    ok,
    threshold: threshold === undefined ? null : thresholdPercent(threshold),
    totals: { entries: report.entries, ...talliesJson(report.tallies), doubtful: report.doubtful },
    collections: report.collections.map(({ collection, entries: own, tallies, doubtful }) => ({
      name: collection.name,
      title: collection.title,
      entries: own.length,
      ...talliesJson(tallies),
      doubtful,
    })),
    entries: entries.sort((one, other) => (one.key < other.key ? -1 : 1)),
  }
}

function entryJson({ key, title, absent, tallies, unfinished, doubtful }: EntryStatus): {
  readonly key: string
  readonly [field: string]: unknown
} {
  return {
    key,
    title,
    /** The languages that it is written in. */
    written: locales.filter((locale) => locale !== absent),
    ...talliesJson(tallies),
    doubtful,
    unfinished: unfinished.map((block) => ({
      key: block.key,
      id: block.id ?? { status: 'missing' },
      en: block.en ?? { status: 'missing' },
    })),
  }
}

function talliesJson(tallies: Localized<Tally>): object {
  const { id, en } = tallies
  return { blocks: Math.max(id.total, en.total), id: tallyJson(id), en: tallyJson(en) }
}

function tallyJson(tally: Tally): object {
  const { ok, stale, missing, mismatch } = tally
  return { ok, stale, missing, mismatch, complete: shareOf(tally) }
}
