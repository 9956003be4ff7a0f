import { Associations, tieByGlossary, tieBySpelling } from './associations.js'
import { type Anchor, type Band, bandAround, bandOf, eachCell } from './band.js'
import { bestPath, type TakenStep } from './best-path.js'
import { confidenceOf } from './confidence.js'
import { findAnchors } from './find-anchors.js'
import { findMoved } from './find-moved.js'
import { type StepFigures, stepProbabilities } from './lattice.js'
import { lengthBias, tieByCompany } from './learn.js'
import { OverlapFinder } from './overlap.js'
import { type Comparison, PairScores } from './pair-scores.js'
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
const firstWidth = 30
const secondWidth = 12

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
  const before = alignWithin(first, { id, en, overlaps: new OverlapFinder(idWords, enWords, associations), bias: 0 })
  tieByCompany(idWords, enWords, first, before.probabilities, associations)
  const comparison: Comparison = {
    id,
    en,
    overlaps: new OverlapFinder(idWords, enWords, associations),
    bias: lengthBias(id, en, first, before.probabilities),
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
  const openId = path.filter(({ en }) => en.count === 0).map(({ id }) => id.at)
  const openEn = path.filter(({ id }) => id.count === 0).map(({ en }) => en.at)
  const moved = findMoved(openId, openEn, comparison, scores)
  const movedId = new Map(moved.map((pair) => [pair.id, pair]))
  const movedEn = new Set(moved.map(({ en }) => en))
  return path.flatMap(({ id, en, probability }): readonly UnitPair[] => {
    const elsewhere = en.count === 0 ? movedId.get(id.at) : undefined
    if (elsewhere !== undefined) {
      const enRun = { at: elsewhere.en, count: 1 }
      const judged = confidenceOf(id, enRun, elsewhere.probability, true, comparison, scores)
      return [{ id: [id.at], en: [elsewhere.en], ...judged, moved: true }]
    }
    if (id.count === 0 && movedEn.has(en.at)) return []
    const hasBoth = id.count > 0 && en.count > 0
    const judged = hasBoth
      ? confidenceOf(id, en, probability, false, comparison, scores)
      : { confidence: probability, share: 0 }
    return [{ id: numbers(id), en: numbers(en), ...judged, moved: false }]
  })
}

function numbers({ at, count }: { readonly at: number; readonly count: number }): readonly number[] {
  return Array.from({ length: count }, (_, n) => at + n)
}
