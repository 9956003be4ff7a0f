import { type Band, cellAt } from './band.js'

/** So many units of each side, taken together. */
export interface Step {
  readonly id: number
  readonly en: number
}

/** One unit for one; one for none; one that was split in two, or two that were merged. */
export const steps: readonly [Step, Step, Step, Step, Step] = [
  { id: 1, en: 1 },
  { id: 1, en: 0 },
  { id: 0, en: 1 },
  { id: 1, en: 2 },
  { id: 2, en: 1 },
]

/** By step, then by the cell that the step starts from. */
export type StepFigures = readonly Float64Array[]

/**
 * The probability of every step, given all others: the forward-backward algorithm over the lattice of alignments.
 *
 * @param scores Logarithms of likelihoods; -Infinity where a step cannot be.
 */
export function stepProbabilities(band: Band, rows: number, columns: number, scores: StepFigures): StepFigures {
  const forward = forwardSums(band, rows, scores)
  const backward = backwardSums(band, rows, columns, scores)
  const whole = forward[cellAt(band, rows, columns)] ?? 0
  return steps.map((step, number) => {
    const probabilities = new Float64Array(band.size)
    for (let row = 0; row <= rows; row += 1) {
      for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? -1); column += 1) {
        const cell = cellAt(band, row, column)
        const to = cellAt(band, row + step.id, column + step.en)
        if (to === -1) continue
        const path = (forward[cell] ?? -Infinity) + (scores[number]?.[cell] ?? -Infinity) + (backward[to] ?? -Infinity)
        probabilities[cell] = Math.exp(path - whole)
      }
    }
    return probabilities
  })
}

function forwardSums(band: Band, rows: number, scores: StepFigures): Float64Array {
  const sums = new Float64Array(band.size).fill(-Infinity)
  sums[0] = 0
  for (let row = 0; row <= rows; row += 1) {
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? -1); column += 1) {
      const cell = cellAt(band, row, column)
      let sum = sums[cell] ?? -Infinity
      for (let number = 0; number < steps.length; number += 1) {
        const step = steps[number] ?? steps[0]
        const from = cellAt(band, row - step.id, column - step.en)
        if (from !== -1) sum = logAdd(sum, (sums[from] ?? -Infinity) + (scores[number]?.[from] ?? -Infinity))
      }
      sums[cell] = sum
    }
  }
  return sums
}

function backwardSums(band: Band, rows: number, columns: number, scores: StepFigures): Float64Array {
  const sums = new Float64Array(band.size).fill(-Infinity)
  sums[cellAt(band, rows, columns)] = 0
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = band.high[row] ?? -1; column >= (band.low[row] ?? 0); column -= 1) {
      const cell = cellAt(band, row, column)
      let sum = sums[cell] ?? -Infinity
      for (let number = 0; number < steps.length; number += 1) {
        const step = steps[number] ?? steps[0]
        const to = cellAt(band, row + step.id, column + step.en)
        if (to !== -1) sum = logAdd(sum, (sums[to] ?? -Infinity) + (scores[number]?.[cell] ?? -Infinity))
      }
      sums[cell] = sum
    }
  }
  return sums
}

/** The logarithm of the sum of what two logarithms stand for. */
export function logAdd(one: number, other: number): number {
  if (one === -Infinity) return other
  if (other === -Infinity) return one
  const more = Math.max(one, other)
  const difference = Math.min(one, other) - more
  return difference < -40 ? more : more + Math.log1p(Math.exp(difference))
}
