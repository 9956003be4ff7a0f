import type { DriftedPair } from './drifted-pair.js'
import type { Pair } from './methods/pair.js'

/** What a method got right over many documents. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** The share of documents without a mistake. */
  readonly perfect: number
  /** Pairs of units with a confidence of 0.9 and more, and how many of them are right. */
  readonly confident: number
  readonly confidentRight: number
}

const sure = 0.9

/** Counts every two units that a method pairs; of two for one, both. */
export function scoreOf(documents: readonly DriftedPair[], method: (pair: DriftedPair) => readonly Pair[]): Score {
  let [right, wrong, missed, perfect, confident, confidentRight] = [0, 0, 0, 0, 0, 0]
  for (const document of documents) {
    const { truth } = document
    let [rightHere, wrongHere] = [0, 0]
    for (const { id, en, confidence = 0 } of method(document)) {
      for (const row of id) {
        for (const column of en) {
          const isRight = truth.has(`${row} ${column}`)
          if (isRight) rightHere += 1
          else wrongHere += 1
          if (confidence < sure) continue
          confident += 1
          confidentRight += Number(isRight)
        }
      }
    }
    right += rightHere
    wrong += wrongHere
    missed += truth.size - rightHere
    perfect += Number(wrongHere === 0 && rightHere === truth.size)
  }
  const precision = right / (right + wrong)
  const recall = right / (right + missed)
  const f1 = (2 * right) / (2 * right + wrong + missed)
  return { precision, recall, f1, perfect: perfect / documents.length, confident, confidentRight }
}
