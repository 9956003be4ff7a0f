import type { Unit } from '../unit.js'
import type { Pair } from './pair.js'

export interface GaleChurchOptions {
  /** How often each step is taken, by the number of units of either side. */
  readonly priors: Readonly<Record<'1-1' | '1-0' | '1-2' | '2-2', number>>
  /** What it costs, in negative logarithms, to pair units of two kinds; nothing is paired where it is infinite. */
  readonly otherKind: number
}

/** The priors of the paper, from texts whose paragraphs correspond. */
export const published: GaleChurchOptions['priors'] = { '1-1': 0.89, '1-0': 0.0099, '1-2': 0.089, '2-2': 0.011 }

const steps = [
  [1, 1, '1-1'],
  [1, 0, '1-0'],
  [0, 1, '1-0'],
  [2, 1, '1-2'],
  [1, 2, '1-2'],
  [2, 2, '2-2'],
] as const

const variance = 6.8

/**
 * The aligner of Gale & Church, “A Program for Aligning Sentences in Bilingual Corpora” (1993), over blocks: lengths in
 * characters alone, by dynamic programming over the whole lattice, with one character for one and a variance of 6.8.
 */
export function galeChurch(id: readonly Unit[], en: readonly Unit[], options: GaleChurchOptions): readonly Pair[] {
  const { priors, otherKind } = options
  const width = en.length + 1
  const costs = new Float64Array((id.length + 1) * width).fill(Infinity)
  const taken = new Int8Array(costs.length)
  costs[0] = 0
  for (let row = 0; row <= id.length; row += 1) {
    for (let column = 0; column <= en.length; column += 1) {
      for (const [number, [ids, ens, name]] of steps.entries()) {
        if (row < ids || column < ens) continue
        const before = costs[(row - ids) * width + column - ens] ?? Infinity
        const kinds = costOfKinds(id, row, ids, en, column, ens, otherKind)
        const lengths = costOfLengths(lengthOf(id, row, ids), lengthOf(en, column, ens))
        const cost = before - Math.log(priors[name]) + lengths + kinds
        if (cost >= (costs[row * width + column] ?? Infinity)) continue
        costs[row * width + column] = cost
        taken[row * width + column] = number
      }
    }
  }
  const pairs: Pair[] = []
  let [row, column] = [id.length, en.length]
  while (row > 0 || column > 0) {
    const [ids, ens] = steps[taken[row * width + column] ?? 0] ?? steps[0]
    row -= ids
    column -= ens
    pairs.push({ id: numbers(row, ids), en: numbers(column, ens) })
  }
  return pairs.reverse()
}

function lengthOf(units: readonly Unit[], end: number, count: number): number {
  let length = 0
  for (let at = end - count; at < end; at += 1) length += units[at]?.length ?? 0
  return length
}

function costOfKinds(
  id: readonly Unit[],
  idEnd: number,
  ids: number,
  en: readonly Unit[],
  enEnd: number,
  ens: number,
  otherKind: number,
): number {
  if (ids === 0 || ens === 0) return 0
  for (let row = idEnd - ids; row < idEnd; row += 1) {
    for (let column = enEnd - ens; column < enEnd; column += 1) {
      if (id[row]?.kind !== en[column]?.kind) return otherKind
    }
  }
  return 0
}

/** −100 log Pr(δ | match) in the paper; here without the factor. */
function costOfLengths(one: number, other: number): number {
  if (one === 0 && other === 0) return 0
  const mean = (one + other) / 2
  const delta = Math.abs((other - one) / Math.sqrt(mean * variance))
  return -Math.log(Math.max(2 * upperTail(delta), Number.MIN_VALUE))
}

/** The share of a normal distribution beyond `z` (Abramowitz & Stegun 26.2.17, as in the paper). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum
}

function numbers(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at)
}
