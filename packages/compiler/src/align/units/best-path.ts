import { type Band, cellAt, eachCell } from './band.js'
import { type StepFigures, steps } from './lattice.js'
import type { Run } from './run.js'

/** A step that was taken, and how probable it is. */
export interface TakenStep {
  readonly id: Run
  readonly en: Run
  readonly probability: number
}

// Below it a pair is more likely to cost than to win.
const leastProbability = 0.45
const leastForMerging = 0.2

/**
 * The path that gets the most pairs right on average (maximum expected accuracy): of a path that is likely as a whole,
 * single steps may be unlikely.
 */
export function bestPath(band: Band, rows: number, columns: number, probabilities: StepFigures): readonly TakenStep[] {
  const together = pairProbabilities(band, probabilities)
  const best = new Float64Array(band.size).fill(-Infinity)
  const choice = new Int8Array(band.size)
  best[cellAt(band, rows, columns)] = 0
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = band.high[row] ?? -1; column >= (band.low[row] ?? 0); column -= 1) {
      const cell = cellAt(band, row, column)
      for (const [number, step] of steps.entries()) {
        const to = cellAt(band, row + step.id, column + step.en)
        if (to === -1) continue
        const value = (best[to] ?? -Infinity) + gainOf(number, row, column, band, probabilities, together)
        if (value <= (best[cell] ?? -Infinity)) continue
        best[cell] = value
        choice[cell] = number
      }
    }
  }
  const alone = skipProbabilities(band, rows, columns, probabilities)
  const path: TakenStep[] = []
  let row = 0
  let column = 0
  while (row < rows || column < columns) {
    const cell = cellAt(band, row, column)
    const number = choice[cell] ?? 0
    const step = steps[number] ?? steps[0]
    const probability =
      step.en === 0
        ? alone.id[row]
        : step.id === 0
          ? alone.en[column]
          : number === 0
            ? together[cell]
            : probabilities[number]?.[cell]
    path.push({
      id: { at: row, count: step.id },
      en: { at: column, count: step.en },
      probability: Math.min(1, probability ?? 0),
    })
    row += step.id
    column += step.en
  }
  return path
}

/** By unit: the probability that it has no twin, wherever in the other language the path passes it by. */
function skipProbabilities(
  band: Band,
  rows: number,
  columns: number,
  probabilities: StepFigures,
): { readonly id: Float64Array; readonly en: Float64Array } {
  const id = new Float64Array(rows + 1)
  const en = new Float64Array(columns + 1)
  eachCell(band, (row, column, cell) => {
    id[row] = (id[row] ?? 0) + (probabilities[1]?.[cell] ?? 0)
    en[column] = (en[column] ?? 0) + (probabilities[2]?.[cell] ?? 0)
  })
  return { id, en }
}

/** By cell: the probability of every step that puts its two units together. */
function pairProbabilities(band: Band, probabilities: StepFigures): Float64Array {
  const together = new Float64Array(band.size)
  const add = (cell: number, probability: number): void => {
    if (cell !== -1) together[cell] = (together[cell] ?? 0) + probability
  }
  eachCell(band, (row, column, cell) => {
    for (const [number, step] of steps.entries()) {
      const probability = probabilities[number]?.[cell] ?? 0
      if (step.id * step.en === 0 || probability === 0) continue
      add(cell, probability)
      if (step.id * step.en > 1) add(cellAt(band, row + step.id - 1, column + step.en - 1), probability)
    }
  })
  return together
}

function gainOf(
  number: number,
  row: number,
  column: number,
  band: Band,
  probabilities: StepFigures,
  together: Float64Array,
): number {
  const step = steps[number] ?? steps[0]
  if (step.id * step.en === 0) return 0
  const cell = cellAt(band, row, column)
  if (step.id * step.en === 1) return (together[cell] ?? 0) - leastProbability
  if ((probabilities[number]?.[cell] ?? 0) < leastForMerging) return -Infinity
  const other = cellAt(band, row + step.id - 1, column + step.en - 1)
  return (together[cell] ?? 0) + (together[other] ?? 0) - 2 * leastProbability
}
