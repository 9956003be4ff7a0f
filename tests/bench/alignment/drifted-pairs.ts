import { drift } from './drift.js'
import { type DriftedPair, driftedPair } from './drifted-pair.js'
import type { BilingualDocument } from './read-documents.js'

/** So many drifted copies of every document, the same ones in every run. */
export function driftedPairs(documents: readonly BilingualDocument[], copies: number): readonly DriftedPair[] {
  return documents.flatMap((document, at) =>
    Array.from({ length: copies }, (_, copy) => driftedPair(document, documents, drift, at * 1000 + copy)).filter(
      (pair) => pair !== undefined,
    ),
  )
}
