import { type Comparison, compareRuns } from './compare-runs.js'
import type { PairScores } from './pair-scores.js'
import type { Run } from './run.js'
import { caution, confidenceWeights } from './weights.js'

/** How sure it is that two runs belong together, and the share of what they say that they have in common; both 0 to 1. */
export interface Confidence {
  readonly confidence: number
  readonly share: number
}

/** Judges two runs by their probability, and by what they have in common. */
export function confidenceOf(
  idRun: Run,
  enRun: Run,
  probability: number,
  isMoved: boolean,
  comparison: Comparison,
  scores: PairScores,
): Confidence {
  const { own, share, total } = compareRuns(comparison, idRun, enRun)
  const lead = scores.lead(own, idRun, enRun)
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability))
  const weights = confidenceWeights
  const logOdds =
    weights.constant +
    weights.logOdds * Math.min(10, Math.log(bounded / (1 - bounded))) +
    weights.own * own +
    weights.lesserLead * clamp(Math.min(lead.id, lead.en)) +
    weights.greaterLead * clamp(Math.max(lead.id, lead.en)) +
    weights.moved * Number(isMoved) +
    weights.merged * Number(idRun.count + enRun.count > 2) +
    weights.share * share +
    weights.total * total +
    weights.against * Math.min(0, own)
  return { confidence: 1 / (1 + Math.exp(caution - logOdds)), share }
}

function clamp(lead: number): number {
  return Math.max(-8, Math.min(8, lead))
}
