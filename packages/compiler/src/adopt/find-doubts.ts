import type { Block } from '@dwibahasa/model'
import type { Alignment } from '../align/align-documents.js'
import type { BlockPair } from '../align/block-pair.js'
import type { Comparison } from '../align/drift.js'
import { isCertain } from '../align/is-certain.js'
import { isOneUnit } from '../align/is-one-unit.js'
import type { DoubtReason } from './doubt.js'

/** A pair of which a person is to say whether it is one. */
export interface PairDoubt {
  readonly reason: DoubtReason
  /** 0 to 1. */
  readonly confidence: number
  /** The two blocks; where one stands for two, those that it stands for too. */
  readonly id: readonly Block[]
  readonly en: readonly Block[]
}

/** Whether a sequence is held at both ends: by a pair around it that is sure; by the document alone, which proves nothing; or not. */
type Frame = 'pair' | 'document' | 'none'

type Judged = Pick<PairDoubt, 'reason' | 'confidence'> | 'anchor' | 'unsettled' | undefined

/**
 * Finds the pairs that neither the texts nor the structure settles. Structure does where both languages have the same
 * sequence of shapes between two pairs that are sure, or between one and where a sure pair around them begins or ends, and for
 * the heading that both begin with; not where the texts speak for other pairs. What stood open before stays so until somebody
 * settles it.
 *
 * @returns By the pair.
 */
export function findDoubts(alignment: Alignment): ReadonlyMap<BlockPair, PairDoubt> {
  const doubts = new Map<BlockPair, PairDoubt>()
  judgeLevel(alignment.pairs, 'document', alignment, doubts)
  return doubts
}

function judgeLevel(
  pairs: readonly BlockPair[],
  frame: Frame,
  alignment: Alignment,
  doubts: Map<BlockPair, PairDoubt>,
): void {
  const judged = pairs.map((pair) => judge(pair, alignment))
  const isAstray = pairs.map((pair) => seemsAstray(pair, alignment))
  const isSettled = settledAt(pairs, judged, isAstray, frame)
  for (const [at, pair] of pairs.entries()) {
    const { id, en } = pair
    if (pair.loose || pair.placeOf !== undefined) continue
    if (pair.moved === true && addMoved(pair, alignment, doubts)) continue
    if (id === undefined || en === undefined) {
      judgeLevel(pair.children, 'none', alignment, doubts)
      continue
    }
    const one = judged[at]
    const comparison = compared(id, en, alignment)
    if (typeof one === 'object') doubts.set(pair, { ...one, ...withOthers(id, en, comparison) })
    else if (
      one === 'unsettled' &&
      (isSettled[at] !== true || alignment.open.has(pair)) &&
      comparison !== undefined &&
      isAsked(pair)
    ) {
      const reason = pair.mismatch && id.type !== en.type ? 'form' : 'unsure'
      doubts.set(pair, { reason, confidence: comparison.confidence, id: [id], en: [en] })
    }
    // Of what is asked about as a whole nothing is asked again.
    const isFirm = one === 'anchor' || isSettled[at] === true
    if (!doubts.has(pair)) judgeLevel(pair.children, isFirm ? 'pair' : 'none', alignment, doubts)
  }
}

/** What can be said of a pair without its neighbours: nothing of one that says nothing. */
function judge(pair: BlockPair, alignment: Alignment): Judged {
  const { id, en, moved } = pair
  if (id === undefined || en === undefined || moved === true) return 'unsettled'
  const comparison = alignment.compare(id, en)
  if (comparison === 'known') return 'anchor'
  if (id.type === 'footnoteDefinition' && en.type === 'footnoteDefinition' && id.identifier === en.identifier)
    return 'anchor'
  if (comparison === undefined) return undefined
  const { confidence, isPair, idOthers, enOthers, isProse } = comparison
  if (alignment.isUnlike(id, en)) return { reason: 'unlike', confidence }
  if (isPair && idOthers.length + enOthers.length > 0) return { reason: 'parts', confidence }
  if (!isPair && isProse && id.type === en.type) return { reason: 'unsure', confidence }
  return isCertain(pair, comparison) ? 'anchor' : 'unsettled'
}

/** Whether the texts give one of two blocks to another. */
function seemsAstray({ id, en }: BlockPair, alignment: Alignment): boolean {
  const comparison = id === undefined || en === undefined ? undefined : compared(id, en, alignment)
  if (comparison === undefined || comparison.isPair) return false
  return comparison.idOthers.length + comparison.enOthers.length > 0
}

/** By pair: whether it stands among pairs of the same shapes, between two that are sure. */
function settledAt(
  pairs: readonly BlockPair[],
  judged: readonly Judged[],
  isAstray: readonly boolean[],
  frame: Frame,
): readonly boolean[] {
  const settled = pairs.map(() => false)
  const isHeld = frame === 'pair'
  let from = 0
  let isRegular = frame !== 'none'
  let isAfterSure = isHeld
  for (let at = 0; at <= pairs.length; at += 1) {
    const pair = pairs[at]
    const isSure = judged[at] === 'anchor'
    if (pair === undefined || isSure) {
      const isBetween = isAfterSure && (isSure || isHeld)
      // That both files begin with a heading, or have one block, is no accident either.
      const isTitle = from === 0 && at === 1 && pairs[0]?.id?.type === 'heading' && isSure
      const isWhole = pairs.length === 1
      if (isRegular && (isBetween || (frame === 'document' && (isTitle || isWhole)))) settled.fill(true, from, at)
      from = at + 1
      isRegular = true
      isAfterSure = true
    } else if (pair.id === undefined || pair.en === undefined || pair.mismatch || pair.moved || isAstray[at] === true) {
      isRegular = false
    }
  }
  return settled
}

/** Blocks that hold others are asked about only where they differ in kind, or are rows: otherwise what they hold is. */
function isAsked({ id, en, mismatch }: BlockPair): boolean {
  if (id === undefined || en === undefined) return false
  return isOneUnit(id) || isOneUnit(en) || (mismatch && id.type !== en.type)
}

/** Whether two blocks in different places are asked about: not where somebody has said that they belong together. */
function addMoved(pair: BlockPair, alignment: Alignment, doubts: Map<BlockPair, PairDoubt>): boolean {
  const { id, en } = pair
  const comparison = id === undefined || en === undefined ? undefined : compared(id, en, alignment)
  if (id === undefined || en === undefined || comparison === undefined) return false
  doubts.set(pair, { reason: 'moved', confidence: comparison.confidence, id: [id], en: [en] })
  return true
}

function compared(id: Block, en: Block, alignment: Alignment): Comparison | undefined {
  const comparison = alignment.compare(id, en)
  return comparison === 'known' ? undefined : comparison
}

/** The two blocks, with those that one of them stands for besides. */
function withOthers(id: Block, en: Block, comparison: Comparison | undefined): Pick<PairDoubt, 'id' | 'en'> {
  const { isPair, idOthers, enOthers } = comparison ?? { isPair: false, idOthers: [], enOthers: [] }
  return isPair ? { id: [id, ...idOthers], en: [en, ...enOthers] } : { id: [id], en: [en] }
}
