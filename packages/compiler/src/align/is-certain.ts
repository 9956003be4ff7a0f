import type { BlockPair } from './block-pair.js'
import { type Comparison, sure } from './drift.js'
import { isOneUnit } from './is-one-unit.js'

/** Whether the texts alone tell that two blocks are a pair, in one place and in one piece. */
export function isCertain({ id, en, mismatch, moved }: BlockPair, comparison: Comparison): boolean {
  if (id === undefined || en === undefined || moved === true) return false
  const { confidence, isPair, idOthers, enOthers } = comparison
  const least = mismatch || isOneUnit(id) || isOneUnit(en) ? sure : 0
  return isPair && idOthers.length + enOthers.length === 0 && confidence >= least
}
