import { type Comparison, compareRuns } from './compare-runs.js'
import type { PairScores } from './pair-scores.js'
import { movedShare } from './weights.js'

export interface MovedPair {
  /** Numbers of units. */
  readonly id: number
  readonly en: number
  readonly probability: number
}

// What is left over in two long documents that have nothing to do with each other is not compared all with all.
const mostComparisons = 250_000

/** Pairs units that found no twin in their place with those of the other language that found none either. */
export function findMoved(
  openId: readonly number[],
  openEn: readonly number[],
  comparison: Comparison,
  scores: PairScores,
): readonly MovedPair[] {
  if (openId.length === 0 || openEn.length === 0 || openId.length * openEn.length > mostComparisons) return []
  const prior = Math.log(movedShare / Math.max(openId.length, openEn.length))
  const odds = openId.map((id) => Float64Array.from(openEn, (en) => oddsOf(id, en, prior, comparison, scores)))
  const candidates = odds
    .flatMap((row, at) => Array.from(row, (value, other) => ({ at, other, value })))
    .filter(({ value }) => value > Math.log(0.5))
    .sort((one, other) => other.value - one.value || one.at - other.at || one.other - other.other)
  const idSums = odds.map((row) => row.reduce((sum, value) => sum + Math.exp(value), 0))
  const enSums = openEn.map((_, other) => odds.reduce((sum, row) => sum + Math.exp(row[other] ?? -Infinity), 0))
  const takenId = new Set<number>()
  const takenEn = new Set<number>()
  const moved: MovedPair[] = []
  for (const { at, other, value } of candidates) {
    if (takenId.has(at) || takenEn.has(other)) continue
    const own = Math.exp(value)
    const rivals = 1 + Math.max(0, (idSums[at] ?? 0) - own) + Math.max(0, (enSums[other] ?? 0) - own)
    const probability = own / (own + rivals)
    if (probability < 0.5) continue
    takenId.add(at)
    takenEn.add(other)
    moved.push({ id: openId[at] ?? 0, en: openEn[other] ?? 0, probability })
  }
  return moved
}

function oddsOf(id: number, en: number, prior: number, comparison: Comparison, scores: PairScores): number {
  const idRun = { at: id, count: 1 }
  const enRun = { at: en, count: 1 }
  return Math.min(30, scores.score(compareRuns(comparison, idRun, enRun).own, id, 1, en, 1) + prior)
}
