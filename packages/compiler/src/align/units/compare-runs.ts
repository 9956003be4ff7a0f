import type { Echoes, EchoLikeness } from './echoes.js'
import { evidenceSize, readEvidence } from './evidence.js'
import { logAdd } from './lattice.js'
import type { Coverage, Overlap, OverlapFinder } from './overlap.js'
import { partEvidenceSize, readPartEvidence } from './part-evidence.js'
import type { Run } from './run.js'
import type { Twins } from './twins.js'
import type { Unit } from './unit.js'
import { echoWeights, pairWeights, partPrior, partWeights } from './weights.js'

/** Two languages' units, and all that is known for comparing them. */
export interface Comparison {
  readonly id: readonly Unit[]
  readonly en: readonly Unit[]
  readonly overlaps: OverlapFinder
  readonly idTwins: Twins
  readonly enTwins: Twins
  /** The natural logarithm of how much longer Indonesian is. */
  readonly bias: number
  /** Known once a first alignment is. */
  readonly echoes?: Echoes
}

/** How two runs compare. */
export interface Likeness {
  /** The logarithm of how much likelier what they have in common is for a translation than for any two runs. */
  own: number
  share: number
  total: number
}

// One of each for all comparisons: there are a great many, none of which outlives its call.
const nothing: Coverage = { shared: 0, total: 0, sharedNeutral: 0, totalNeutral: 0 }
const overlap: Overlap = { id: { ...nothing }, en: { ...nothing } }
const evidence = new Float64Array(evidenceSize)
const partEvidence = new Float64Array(partEvidenceSize)
const echo: EchoLikeness = { likeness: 0, strength: 0 }

export function compareRuns(comparison: Comparison, idRun: Run, enRun: Run): Likeness {
  const own = weighRuns(comparison, idRun.at, idRun.count, enRun.at, enRun.count)
  return { own, share: evidence[1] ?? 0, total: evidence[4] ?? 0 }
}

/** The logarithm of how much likelier what two runs have in common is for a translation than for any two runs. */
export function weighRuns(
  { id, en, overlaps, bias, echoes }: Comparison,
  idAt: number,
  idCount: number,
  enAt: number,
  enCount: number,
): number {
  overlaps.find(idAt, idCount, enAt, enCount, overlap)
  readEvidence(id, idAt, idCount, en, enAt, enCount, overlap, bias, evidence)
  let own = 0
  for (let at = 0; at < evidenceSize; at += 1) own += (evidence[at] ?? 0) * (pairWeights[at] ?? 0)
  if (echoes !== undefined && isProse(id[idAt]) && isProse(en[enAt])) {
    own += weighEchoes(echoes, idAt, idCount, enAt, enCount)
  }
  if (idCount + enCount > 2) return own
  return logAdd(own, weighPart(id[idAt], en[enAt], bias) + partPrior)
}

/** Code says the same names over and over. */
function isProse(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.kind !== 'code' && unit.kind !== 'html'
}

/** Of more than one unit, the mean. */
function weighEchoes(echoes: Echoes, idAt: number, idCount: number, enAt: number, enCount: number): number {
  let sum = 0
  for (let row = idAt; row < idAt + idCount; row += 1) {
    for (let column = enAt; column < enAt + enCount; column += 1) {
      echoes.compare(row, column, echo)
      const { likeness, strength } = echo
      if (strength === 0) continue
      const { likeness: plain, strongLikeness, either, strength: weight } = echoWeights
      const strong = Math.log1p(strength)
      sum += plain * likeness + strongLikeness * likeness * strong + either + weight * strong
    }
  }
  return sum / (idCount * enCount)
}

/** Of two units whose overlap has just been found. */
function weighPart(id: Unit | undefined, en: Unit | undefined, bias: number): number {
  if (id === undefined || en === undefined || !readPartEvidence(id, en, overlap, bias, partEvidence)) return -Infinity
  let part = 0
  for (let at = 0; at < partEvidenceSize; at += 1) part += (partEvidence[at] ?? 0) * (partWeights[at] ?? 0)
  return part
}

/**
 * The logarithm of how much likelier what two units have in common is for a unit and the translation of a part of it than for
 * any two; -Infinity where their kinds or lengths forbid it.
 */
export function comparePart({ id, en, overlaps, bias }: Comparison, idAt: number, enAt: number): number {
  overlaps.find(idAt, 1, enAt, 1, overlap)
  return weighPart(id[idAt], en[enAt], bias)
}
