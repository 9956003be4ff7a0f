import type { Block } from '@dwibahasa/model'
import type { BlockPair } from './block-pair.js'
import { childBlocks } from './child-blocks.js'
import type { Drift } from './drift.js'
import { longestPairing } from './longest-pairing.js'
import { sameShape, sameType } from './shape.js'

/** What speaks for two blocks being twins besides their shapes. */
export interface TwinEvidence {
  /** Whether it was agreed on before. */
  readonly twins: (id: Block, en: Block) => boolean
  /** Whether it is an open question from before if the two are twins. */
  readonly asked: (id: Block, en: Block) => boolean
  /** Whether each is known, and not as the other's twin. */
  readonly strangers: (id: Block, en: Block) => boolean
  /** Whether each is known as a block without a twin: not by its likeness to another line, but because it was said. */
  readonly parted: (id: Block, en: Block) => boolean
  /** What their texts say; absent where nothing had to be found out. */
  readonly drift?: Drift
  /** Whether the texts go before structure even where they are not sure: somebody is asked about it. Default: false. */
  readonly isAsked?: boolean
}

/**
 * Pairs the blocks of both languages, level by level. Where both have the same sequence of shapes, and nothing is known to
 * the contrary, the n-th block is the twin of the n-th. Otherwise the pairing is taken for which the most speaks: what was
 * agreed on before, what the texts have in common, and in the last place shapes.
 */
export function pairBlocks(id: readonly Block[], en: readonly Block[], evidence: TwinEvidence): readonly BlockPair[] {
  if (id.length === en.length && id.every((block, at) => sameShape(block, en[at])) && !haveDrifted(id, en, evidence)) {
    return id.map((block, at) => pairOf(block, en[at], evidence))
  }
  const pairs: BlockPair[] = []
  let idAt = 0
  let enAt = 0
  const closeGap = (idEnd: number, enEnd: number): void => {
    // What is left between two pairs at the same place stands for the same thing in another form.
    while (idAt < idEnd && enAt < enEnd) {
      const [one, other] = [id[idAt++], en[enAt++]]
      if (one !== undefined && other !== undefined && areStrangers(one, other, evidence)) {
        pairs.push(pairOf(one, undefined, evidence), pairOf(undefined, other, evidence))
      } else pairs.push(pairOf(one, other, evidence))
    }
    while (idAt < idEnd) pairs.push(pairOf(id[idAt++], undefined, evidence))
    while (enAt < enEnd) pairs.push(pairOf(undefined, en[enAt++], evidence))
  }
  for (const [idMatch, enMatch] of longestPairing(id, en, (one, other) => worth(one, other, evidence))) {
    closeGap(idMatch, enMatch)
    pairs.push(pairOf(id[idMatch], en[enMatch], evidence))
    idAt = idMatch + 1
    enAt = enMatch + 1
  }
  closeGap(id.length, en.length)
  return pairs
}

// One alone may be an accident: two short texts that happen to share a word.
const leastStrays = 2

/** Whether blocks that stand in the same places belong to others. */
function haveDrifted(id: readonly Block[], en: readonly Block[], evidence: TwinEvidence): boolean {
  const { strangers, parted, drift, isAsked = false } = evidence
  if (id.some((block, at) => en[at] !== undefined && parted(block, en[at]))) return true
  if (isAsked && id.some((block, at) => en[at] !== undefined && drift?.astray(block, en[at]) === true)) return true
  const strays = id.filter((block, at) => {
    const other = en[at]
    if (other === undefined) return false
    return strangers(block, other) || (drift?.apart(block, other) === true && drift.hasTwin(block))
  })
  return strays.length >= leastStrays
}

function areStrangers(id: Block, en: Block, { strangers, drift, isAsked = false }: TwinEvidence): boolean {
  if (isAsked && drift?.astray(id, en) === true) return true
  return strangers(id, en) || drift?.apart(id, en) === true || drift?.unlike(id, en) === true
}

// Two blocks of other types belong together where half of what they hold does.
const leastTogether = 0.5

function worth(id: Block, en: Block, evidence: TwinEvidence): number {
  if (areStrangers(id, en, evidence)) return 0
  const together = evidence.drift?.together(id, en) ?? 0
  const isKnown = evidence.twins(id, en)
  if (!sameType(id, en) && together < leastTogether && !isKnown) return 0
  const shape = sameShape(id, en) ? 4 : 1
  const content = id.type === 'code' && en.type === 'code' && id.value === en.value ? 2 : 0
  // An open question stays the same question, unless the texts say otherwise by now.
  const before = isKnown ? 24 : evidence.asked(id, en) ? 8 : 0
  return shape + content + Math.round(12 * together) + before
}

/** One pair, with the pairs of what its blocks hold. */
export function pairOf(id: Block | undefined, en: Block | undefined, evidence: TwinEvidence): BlockPair {
  if (id !== undefined && en !== undefined) {
    if (!sameType(id, en)) {
      const children = [
        ...childBlocks(id).map((block) => loosePair('id', block)),
        ...childBlocks(en).map((block) => loosePair('en', block)),
      ]
      return { id, en, mismatch: true, loose: false, children }
    }
    const children = pairBlocks(childBlocks(id), childBlocks(en), evidence)
    return { id, en, mismatch: !sameShape(id, en), loose: false, children }
  }
  if (id !== undefined)
    return { id, mismatch: false, loose: false, children: pairBlocks(childBlocks(id), [], evidence) }
  if (en !== undefined)
    return { en, mismatch: false, loose: false, children: pairBlocks([], childBlocks(en), evidence) }
  return { mismatch: false, loose: true, children: [] }
}

function loosePair(side: 'id' | 'en', block: Block): BlockPair {
  const children = childBlocks(block).map((child) => loosePair(side, child))
  return { [side]: block, mismatch: false, loose: true, children }
}
