import { type Band, cellAt, eachCell } from './band.js'
import { type Comparison, weighRuns } from './compare-runs.js'
import { type StepFigures, steps } from './lattice.js'
import type { Run } from './run.js'
import type { Twins } from './twins.js'
import type { Unit } from './unit.js'
import { rivalWeights, stepPriors } from './weights.js'

// Code is not the translation of prose, whatever words it shares with it.
const neverAlike = -12

/** How far a pair leads what else its units might belong to. */
export interface Lead {
  readonly id: number
  readonly en: number
}

/** Scores of pairs within a band, and what the rivals of each unit sum up to. */
export class PairScores {
  readonly band: Band
  readonly #comparison: Comparison
  readonly #own: Float64Array
  readonly #idSums: Float64Array
  readonly #enSums: Float64Array
  readonly #idTwins: Twins
  readonly #enTwins: Twins
  // By column: the first and the last row that the band has it in.
  readonly #top: Int32Array
  readonly #bottom: Int32Array

  constructor(comparison: Comparison, band: Band) {
    const { id, en } = comparison
    this.band = band
    this.#comparison = comparison
    this.#own = new Float64Array(band.size).fill(-Infinity)
    this.#idSums = new Float64Array(id.length)
    this.#enSums = new Float64Array(en.length)
    this.#idTwins = comparison.idTwins
    this.#enTwins = comparison.enTwins
    this.#top = new Int32Array(en.length + 1).fill(-1)
    this.#bottom = new Int32Array(en.length + 1)
    eachCell(band, (row, column, cell) => {
      if ((this.#top[column] ?? 0) === -1) this.#top[column] = row
      this.#bottom[column] = row
      const one = id[row]
      const other = en[column]
      if (one === undefined || other === undefined) return
      const isCode = (one.kind === 'code') !== (other.kind === 'code')
      const own = isCode ? neverAlike : weighRuns(comparison, row, 1, column, 1)
      this.#own[cell] = own
      this.#idSums[row] = (this.#idSums[row] ?? 0) + raise(own)
      this.#enSums[column] = (this.#enSums[column] ?? 0) + raise(own)
    })
  }

  /** By how much a pair with this score of its own leads its rivals. */
  lead(own: number, idRun: Run, enRun: Run): Lead {
    return {
      id: own - this.#idRivals(idRun.at, idRun.count, enRun.at, enRun.count),
      en: own - this.#enRivals(idRun.at, idRun.count, enRun.at, enRun.count),
    }
  }

  /** The score of two runs: the less their units have in common with others, the more. */
  score(own: number, idAt: number, idCount: number, enAt: number, enCount: number): number {
    const id = clamp(own - this.#idRivals(idAt, idCount, enAt, enCount))
    const en = clamp(own - this.#enRivals(idAt, idCount, enAt, enCount))
    const { constant, own: ownWeight, idLead, enLead, lesserLead } = rivalWeights
    return constant + ownWeight * own + idLead * id + enLead * en + lesserLead * Math.min(id, en)
  }

  /** By step and cell, with the step's prior. */
  stepScores(): StepFigures {
    const scores = steps.map(() => new Float64Array(this.band.size).fill(-Infinity))
    const put = (number: number, cell: number, score: number): void => {
      const figures = scores[number]
      if (figures !== undefined) figures[cell] = score + (stepPriors[number] ?? 0)
    }
    const { id, en } = this.#comparison
    eachCell(this.band, (row, column, cell) => {
      const one = id[row]
      const other = en[column]
      if (one !== undefined) put(1, cell, 0)
      if (other !== undefined) put(2, cell, 0)
      if (one === undefined || other === undefined) return
      const own = this.#own[cell] ?? -Infinity
      put(0, cell, this.score(own, row, 1, column, 1))
      this.#putMerged(3, row, column, own, put)
      this.#putMerged(4, row, column, own, put)
    })
    return scores
  }

  /** One unit for two, where their kinds and lengths allow it and either half speaks for it. */
  #putMerged(
    number: 3 | 4,
    row: number,
    column: number,
    own: number,
    put: (number: number, cell: number, score: number) => void,
  ): void {
    const { id, en } = this.#comparison
    const { id: idCount, en: enCount } = steps[number]
    const half = cellAt(this.band, row + idCount - 1, column + enCount - 1)
    const best = Math.max(own, this.#own[half] ?? -Infinity)
    const rivals = Math.log(number === 3 ? (this.#idSums[row] ?? 0) : (this.#enSums[column] ?? 0))
    if (best < leastForMerging || best < rivals - mostBehind) return
    if (!canMerge(id, row, idCount, en, column, enCount)) return
    const merged = weighRuns(this.#comparison, row, idCount, column, enCount)
    put(number, cellAt(this.band, row, column), this.score(merged, row, idCount, column, enCount))
  }

  /**
   * The logarithm of what else the Indonesian unit of a run might belong to; 0 where there is nothing. All twins of what it
   * is compared with are one rival, however many they are: which of them it is, the order has to say.
   */
  #idRivals(idAt: number, idCount: number, enAt: number, enCount: number): number {
    // Of two units that belong to one, each is the other's rival, which says nothing.
    if (idCount > 1) return 0
    let rivals = this.#idSums[idAt] ?? 0
    for (let column = enAt; column < enAt + enCount; column += 1) {
      const cell = cellAt(this.band, idAt, column)
      if (cell === -1 || (column > enAt && this.#enTwins.areTwins(enAt, column))) continue
      const twins = this.#enTwins.countWithin(column, this.band.low[idAt] ?? 0, this.band.high[idAt] ?? 0)
      rivals -= Math.max(1, twins - 1) * raise(this.#own[cell] ?? -Infinity)
    }
    return Math.log1p(Math.max(0, rivals))
  }

  /** The same for the English unit. */
  #enRivals(idAt: number, idCount: number, enAt: number, enCount: number): number {
    if (enCount > 1) return 0
    let rivals = this.#enSums[enAt] ?? 0
    for (let row = idAt; row < idAt + idCount; row += 1) {
      const cell = cellAt(this.band, row, enAt)
      if (cell === -1 || (row > idAt && this.#idTwins.areTwins(idAt, row))) continue
      const twins = this.#idTwins.countWithin(row, this.#top[enAt] ?? 0, this.#bottom[enAt] ?? 0)
      rivals -= Math.max(1, twins - 1) * raise(this.#own[cell] ?? -Infinity)
    }
    return Math.log1p(Math.max(0, rivals))
  }
}

const leastForMerging = -8
// How far the better half of two may be behind what the one they are merged in has most in common with; a logarithm.
const mostBehind = 5
const leadLimit = 8

function clamp(lead: number): number {
  return Math.max(-leadLimit, Math.min(leadLimit, lead))
}

function raise(own: number): number {
  return Math.exp(Math.min(own, 30))
}

function canMerge(
  id: readonly Unit[],
  idAt: number,
  idCount: number,
  en: readonly Unit[],
  enAt: number,
  enCount: number,
): boolean {
  const idLength = mergedLength(id, idAt, idCount)
  const enLength = mergedLength(en, enAt, enCount)
  if (idLength === -1 || enLength === -1) return false
  return Math.abs(Math.log((idLength + 8) / (enLength + 8))) < 0.8
}

/** The length of a run whose units are of one kind that can be merged; otherwise -1. */
function mergedLength(units: readonly Unit[], at: number, count: number): number {
  const first = units[at]
  const last = units[at + count - 1]
  if (first === undefined || last === undefined || first.kind !== last.kind) return -1
  if (count > 1 && (first.kind === 'image' || first.kind === 'html')) return -1
  return count > 1 ? first.length + last.length : first.length
}
