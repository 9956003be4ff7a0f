import type { Block, Document } from '@dwibahasa/model'
import { childBlocks } from './child-blocks.js'
import { hasOwnText } from './has-own-text.js'
import type { TwinEvidence } from './pair-blocks.js'
import { alignUnits } from './units/align-units.js'
import type { Unit } from './units/unit.js'
import { type TreeNode, unitsOf } from './units/units-of.js'

/** What the aligner made of two blocks. */
export interface Comparison {
  /** How sure it is that they belong together, 0 to 1. */
  readonly confidence: number
  /** Whether it took them for a pair. */
  readonly isPair: boolean
  /** The other Indonesian blocks that it found in the English one, and the other way round. */
  readonly idOthers: readonly Block[]
  readonly enOthers: readonly Block[]
  /** Whether either is long enough to be told from others. */
  readonly isProse: boolean
}

/** What is known of which blocks belong together, wherever they stand. */
export interface Drift {
  /** How many blocks with text of their own, each as far as it is sure, two blocks hold that belong together. */
  readonly together: (id: Block, en: Block) => number
  /** Whether it is sure that one of two blocks belongs to a third. */
  readonly apart: (id: Block, en: Block) => boolean
  /** Whether it is sure which block it belongs to. */
  readonly hasTwin: (block: Block) => boolean
  /** Whether it is likely that neither of two blocks has a twin, though they may stand in the same place. */
  readonly unlike: (id: Block, en: Block) => boolean
  /** A block that stands elsewhere in the other language. */
  readonly elsewhere: (block: Block) => Block | undefined
  /** The block that more speaks for than for any other, however little that is; none where next to nothing does. */
  readonly likely: (block: Block) => Block | undefined
  /** Whether one of two blocks has such a twin, and it is a third. */
  readonly astray: (id: Block, en: Block) => boolean
  /** Absent where both say nothing. */
  readonly compare: (id: Block, en: Block) => Comparison | undefined
}

/** From this confidence on a pair is believed. */
export const sure = 0.9
// Below this nobody need be asked about a pair.
const leastLikely = 0.2
// Blocks that hold others belong together where half of what they hold does.
const leastTogether = 0.5
// What stands against the order of blocks has to show in words, not in lengths alone.
const leastShare = 0.12
// Of fewer characters nobody can tell that two texts do not say the same.
const leastProse = 60

/**
 * Aligns two documents by what their blocks say, for where structure alone cannot tell.
 *
 * What was agreed on before stands, whatever the texts look like: somebody has said so.
 */
export function findDrift(id: Document, en: Document, twins: TwinEvidence['twins']): Drift {
  const idUnits = unitsOf(id)
  const enUnits = unitsOf(en)
  const paths = new Map<unknown, readonly Block[]>([...pathsOf(id), ...pathsOf(en)])
  const shared = new Map<Block, Map<Block, number>>()
  const settled = new Map<Block, Settled>()
  const elsewhere = new Map<Block, Block>()
  const unitsIn = new Map<Block, number>()
  const pathsAt = (
    units: readonly Unit<TreeNode>[],
    numbers: readonly number[],
    confidence: number,
    share: number,
  ): readonly (readonly Block[])[] =>
    numbers.flatMap((number) => {
      const unit = units[number]
      const path = paths.get(unit?.node)
      const block = path?.at(-1)
      if (unit === undefined || path === undefined || block === undefined) return []
      const isProse = unit.kind === 'paragraph' && unit.length >= leastProse
      settled.set(block, { confidence, share, isProse, twins: [] })
      for (const above of path) unitsIn.set(above, (unitsIn.get(above) ?? 0) + 1)
      return [path]
    })
  for (const { id: ids, en: ens, confidence, share, moved: isMoved } of alignUnits(idUnits, enUnits)) {
    const idPaths = pathsAt(idUnits, ids, confidence, share)
    const enPaths = pathsAt(enUnits, ens, confidence, share)
    for (const idPath of idPaths) {
      for (const enPath of enPaths) {
        addShared(idPath, enPath, confidence / (idPaths.length * enPaths.length), shared)
        const [one, other] = [idPath.at(-1), enPath.at(-1)]
        if (one === undefined || other === undefined) continue
        for (const [block, twin] of [
          [one, other],
          [other, one],
        ] as const) {
          const side = settled.get(block)
          if (side !== undefined) settled.set(block, { ...side, twins: [...side.twins, twin] })
        }
        if (isMoved && confidence >= sure && share >= leastShare) elsewhere.set(one, other).set(other, one)
      }
    }
  }
  const likelyOf = (block: Block): readonly Block[] => {
    const side = settled.get(block)
    return side === undefined || side.confidence < leastLikely ? [] : side.twins
  }
  return {
    together: (one, other) => shared.get(one)?.get(other) ?? 0,
    apart: (one, other) => {
      const [idSide, enSide] = [settled.get(one), settled.get(other)]
      if (idSide === undefined || enSide === undefined || twins(one, other)) return false
      if (idSide.twins.includes(other)) return false
      return isSure(idSide) || isSure(enSide)
    },
    hasTwin: (block) => {
      const side = settled.get(block)
      return side !== undefined && isSure(side)
    },
    unlike: (one, other) => {
      const both = [settled.get(one), settled.get(other)]
      if (twins(one, other)) return false
      return both.every((side) => side?.twins.length === 0 && side.isProse && side.confidence >= sure)
    },
    elsewhere: (block) => elsewhere.get(block),
    likely: (block) => likelyOf(block)[0],
    astray: (one, other) => {
      const [idTwins, enTwins] = [likelyOf(one), likelyOf(other)]
      return idTwins.length + enTwins.length > 0 && !idTwins.includes(other) && !twins(one, other)
    },
    compare: (one, other) => {
      const [idSide, enSide] = [settled.get(one), settled.get(other)]
      if (idSide !== undefined && enSide !== undefined) return comparisonOf([one, idSide], [other, enSide])
      const held = Math.max(unitsIn.get(one) ?? 0, unitsIn.get(other) ?? 0)
      if (held === 0) return undefined
      const confidence = Math.min(1, (shared.get(one)?.get(other) ?? 0) / held)
      return { confidence, isPair: confidence >= leastTogether, idOthers: [], enOthers: [], isProse: false }
    },
  }
}

function comparisonOf([id, idSide]: readonly [Block, Settled], [en, enSide]: readonly [Block, Settled]): Comparison {
  const isPair = idSide.twins.includes(en)
  // Where each is sure of another twin, or of none, so much is left for their belonging together.
  const confidence = isPair ? idSide.confidence : 1 - Math.max(idSide.confidence, enSide.confidence)
  const idOthers = enSide.twins.filter((block) => block !== id)
  const enOthers = idSide.twins.filter((block) => block !== en)
  return { confidence, isPair, idOthers, enOthers, isProse: idSide.isProse || enSide.isProse }
}

/** What the aligner made of a block. */
interface Settled {
  readonly confidence: number
  readonly share: number
  /** Whether it is long enough to be told from others. */
  readonly isProse: boolean
  /** None, one, or two that it was split into or merged from. */
  readonly twins: readonly Block[]
}

function isSure({ twins, confidence, share }: Settled): boolean {
  return twins.length > 0 && confidence >= sure && share >= leastShare
}

/** Whether all blocks with text of their own are known, so that nothing is left to find out. */
export function isSettled(document: Document, isKnown: (block: Block) => boolean): boolean {
  return [...pathsOf(document).keys()].every((block) => !hasOwnText(block) || isKnown(block))
}

/** By block: itself and what it stands in, from outside to inside. */
function pathsOf(document: Document): ReadonlyMap<Block, readonly Block[]> {
  const paths = new Map<Block, readonly Block[]>()
  const visit = (block: Block, above: readonly Block[]): void => {
    const path = [...above, block]
    paths.set(block, path)
    for (const child of childBlocks(block)) visit(child, path)
  }
  for (const block of document.children) visit(block, [])
  return paths
}

function addShared(
  ids: readonly Block[],
  ens: readonly Block[],
  weight: number,
  shared: Map<Block, Map<Block, number>>,
): void {
  for (const one of ids) {
    const row = shared.get(one) ?? new Map<Block, number>()
    shared.set(one, row)
    for (const other of ens) row.set(other, (row.get(other) ?? 0) + weight)
  }
}
