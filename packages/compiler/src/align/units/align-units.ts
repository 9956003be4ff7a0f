import { Associations, tieByGlossary, tieBySpelling } from './associations.js'
import { type Anchor, type Band, bandAround, bandOf, eachCell } from './band.js'
import { bestPath, type TakenStep } from './best-path.js'
import { type Comparison, compareRuns } from './compare-runs.js'
import { confidenceOf } from './confidence.js'
import { Echoes } from './echoes.js'
import { findAnchors } from './find-anchors.js'
import { findHalves, type Half } from './find-halves.js'
import { findMoved, type MovedPair } from './find-moved.js'
import { type StepFigures, stepProbabilities } from './lattice.js'
import { lengthBias, tieByCompany } from './learn.js'
import { OverlapFinder } from './overlap.js'
import { PairScores } from './pair-scores.js'
import { Twins } from './twins.js'
import type { Unit } from './unit.js'
import { vocabularyOf } from './vocabulary.js'

/** Units that say the same; one side is empty where the other has no twin. */
export interface UnitPair {
  /** Numbers of units. */
  readonly id: readonly number[]
  readonly en: readonly number[]
  /** 0 to 1. */
  readonly confidence: number
  /** The share of what the two say that they have in common, 0 to 1; less telling than `confidence`. */
  readonly share: number
  /** Whether the two stand in different places among their neighbours. */
  readonly moved: boolean
}

export interface AlignUnitsOptions {
  /** Terms, Indonesian and English, that stand for each other. */
  readonly glossary?: readonly (readonly [string, string])[]
}

// Up to here every unit is compared with every other one; above, those near a path through what is sure.
const mostWhole = 40_000
const mostCells = 1_500_000
const firstWidth = 14
const secondWidth = 10

/**
 * Aligns the units of two languages: a probabilistic alignment in two rounds. The first goes by structure, lengths, and what
 * spelling shows; the second also by words that the first found in each other's company. Then what is left over is looked
 * for elsewhere.
 *
 * After Gale & Church, “A Program for Aligning Sentences in Bilingual Corpora” (1993), with the evidence of Moore (2002) and
 * posterior decoding in place of the one best path.
 */
export function alignUnits(
  id: readonly Unit[],
  en: readonly Unit[],
  options: AlignUnitsOptions = {},
): readonly UnitPair[] {
  const idWords = vocabularyOf(id)
  const enWords = vocabularyOf(en)
  const associations = new Associations()
  tieBySpelling(idWords, enWords, associations)
  tieByGlossary(options.glossary ?? [], idWords, enWords, associations)
  const isWhole = id.length * en.length <= mostWhole
  const first = isWhole
    ? bandOf(new Int32Array(id.length + 1), new Int32Array(id.length + 1).fill(en.length))
    : bandAround(findAnchors(idWords, enWords, associations), id.length, en.length, firstWidth, mostCells)
  const units = { id, en, idTwins: new Twins(id), enTwins: new Twins(en) }
  const before = alignWithin(first, { ...units, overlaps: new OverlapFinder(idWords, enWords, associations), bias: 0 })
  tieByCompany(idWords, enWords, first, before.probabilities, associations)
  const comparison: Comparison = {
    ...units,
    overlaps: new OverlapFinder(idWords, enWords, associations),
    bias: lengthBias(id, en, first, before.probabilities),
    echoes: new Echoes(idWords, enWords, first, before.probabilities),
  }
  const second = isWhole
    ? first
    : bandAround(surePairs(first, before.probabilities), id.length, en.length, secondWidth, mostCells)
  const { scores, probabilities } = alignWithin(second, comparison)
  return pairsOf(bestPath(second, id.length, en.length, probabilities), comparison, scores)
}

function alignWithin(
  band: Band,
  comparison: Comparison,
): { readonly scores: PairScores; readonly probabilities: StepFigures } {
  const scores = new PairScores(comparison, band)
  const { id, en } = comparison
  return { scores, probabilities: stepProbabilities(band, id.length, en.length, scores.stepScores()) }
}

function surePairs(band: Band, probabilities: StepFigures): readonly Anchor[] {
  const sure: Anchor[] = []
  eachCell(band, (row, column, cell) => {
    if ((probabilities[0]?.[cell] ?? 0) > 0.9) sure.push([row, column])
  })
  return sure
}

function pairsOf(path: readonly TakenStep[], comparison: Comparison, scores: PairScores): readonly UnitPair[] {
  const inPlace = path.flatMap((step) => judgeStep(step, comparison, scores))
  const open = inPlace.filter(({ id, en }) => id.length + en.length === 1)
  const moved = findMoved(
    open.flatMap(({ id }) => id),
    open.flatMap(({ en }) => en),
    comparison,
    scores,
  )
  const enOf = new Map(moved.map((pair) => [pair.id, pair]))
  const gone = new Set(moved.map(({ en }) => en))
  const pairs = inPlace.flatMap((pair): readonly UnitPair[] => {
    const [id] = pair.en.length === 0 ? pair.id : []
    const move = id === undefined ? undefined : enOf.get(id)
    if (move !== undefined) return [movedPair(move, comparison, scores)]
    return pair.id.length === 0 && pair.en.some((en) => gone.has(en)) ? [] : [pair]
  })
  return withHalves(pairs, findHalves(pairs, comparison))
}

function withHalves(pairs: readonly UnitPair[], halves: readonly Half[]): readonly UnitPair[] {
  const both = pairs.filter(({ id, en }) => id.length * en.length > 0)
  const paired = { id: new Set(both.flatMap(({ id }) => id)), en: new Set(both.flatMap(({ en }) => en)) }
  const joined = new Map<UnitPair, UnitPair>()
  // By the pair that a half was until now, all by itself: the one that stands in its place, if it comes first in Indonesian.
  const placed = new Map<string, readonly UnitPair[]>()
  const taken = new Set<UnitPair>()
  for (const { pair: at, side, unit, probability } of halves) {
    const pair = pairs[at]
    const base = pair?.[side][0]
    if (pair === undefined || base === undefined) continue
    const units = [base, unit].sort((one, other) => one - other)
    const between = Array.from({ length: Math.abs(unit - base) - 1 }, (_, at) => Math.min(unit, base) + 1 + at)
    const moved = pair.moved || between.some((other) => paired[side].has(other))
    const whole = { ...pair, [side]: units, confidence: Math.min(pair.confidence, probability * trustInHalves), moved }
    const isFirst = side === 'id' && unit < base
    if (isFirst) taken.add(pair)
    else joined.set(pair, whole)
    placed.set(`${side} ${unit}`, isFirst ? [whole] : [])
  }
  return pairs.flatMap((pair): readonly UnitPair[] => {
    if (taken.has(pair)) return []
    const lone = pair.en.length === 0 ? `id ${pair.id[0]}` : pair.id.length === 0 ? `en ${pair.en[0]}` : ''
    return placed.get(lone) ?? [joined.get(pair) ?? pair]
  })
}

// Of a hundred of them some are wrong, whatever speaks for them.
const trustInHalves = 0.85

// One for two is said where it is likelier than not; below, the better half is taken and the other one left.
const leastMerged = 0.12

function judgeStep(step: TakenStep, comparison: Comparison, scores: PairScores): readonly UnitPair[] {
  const { id, en, probability } = step
  const pair = { id: numbers(id), en: numbers(en), moved: false }
  if (id.count === 0 || en.count === 0) return [{ ...pair, confidence: probability, share: 0 }]
  const judged = confidenceOf(id, en, probability, false, comparison, scores)
  if (id.count + en.count === 2 || judged.confidence >= leastMerged) return [{ ...pair, ...judged }]
  const halves = [0, 1].map((half) => ({
    id: id.count === 2 ? { at: id.at + half, count: 1 } : id,
    en: en.count === 2 ? { at: en.at + half, count: 1 } : en,
  }))
  const [first, second] = halves
  if (first === undefined || second === undefined) return [{ ...pair, ...judged }]
  const isFirst = compareRuns(comparison, first.id, first.en).own >= compareRuns(comparison, second.id, second.en).own
  const kept = isFirst ? first : second
  const left = isFirst ? second : first
  const alone = {
    id: id.count === 2 ? numbers(left.id) : [],
    en: en.count === 2 ? numbers(left.en) : [],
    confidence: 1 - probability,
    share: 0,
    moved: false,
  }
  const twin = {
    id: numbers(kept.id),
    en: numbers(kept.en),
    ...confidenceOf(kept.id, kept.en, probability, false, comparison, scores),
    moved: false,
  }
  return isFirst ? [twin, alone] : [alone, twin]
}

function movedPair({ id, en, probability }: MovedPair, comparison: Comparison, scores: PairScores): UnitPair {
  const judged = confidenceOf({ at: id, count: 1 }, { at: en, count: 1 }, probability, true, comparison, scores)
  return { id: [id], en: [en], ...judged, moved: true }
}

function numbers({ at, count }: { readonly at: number; readonly count: number }): readonly number[] {
  return Array.from({ length: count }, (_, n) => at + n)
}
