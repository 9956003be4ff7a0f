import type { Block } from '@dwibahasa/model'
import type { BlockPair } from './block-pair.js'
import { childBlocks } from './child-blocks.js'
import { longestPairing } from './longest-pairing.js'
import { sameShape, sameType } from './shape.js'

/** Whether it is known that two blocks are twins, whatever stands around them. */
export type KnownTwins = (id: Block, en: Block) => boolean

/**
 * Pairs the blocks of both languages. Structure decides: where both have the same sequence of shapes, the n-th block is
 * the twin of the n-th. Where they differ, known twins hold the pairing in place and the rest is paired so that as many
 * blocks as can be have a twin of their shape.
 */
export function pairBlocks(id: readonly Block[], en: readonly Block[], known: KnownTwins): readonly BlockPair[] {
  if (id.length === en.length && id.every((block, at) => sameShape(block, en[at]))) {
    return id.map((block, at) => pairOf(block, en[at], known))
  }
  const pairs: BlockPair[] = []
  let idAt = 0
  let enAt = 0
  const closeGap = (idEnd: number, enEnd: number): void => {
    // What is left between two pairs at the same place stands for the same thing in another form.
    while (idAt < idEnd && enAt < enEnd) pairs.push(pairOf(id[idAt++], en[enAt++], known))
    while (idAt < idEnd) pairs.push(pairOf(id[idAt++], undefined, known))
    while (enAt < enEnd) pairs.push(pairOf(undefined, en[enAt++], known))
  }
  for (const [idMatch, enMatch] of longestPairing(id, en, (a, b) => worth(a, b, known))) {
    closeGap(idMatch, enMatch)
    pairs.push(pairOf(id[idMatch], en[enMatch], known))
    idAt = idMatch + 1
    enAt = enMatch + 1
  }
  closeGap(id.length, en.length)
  return pairs
}

function worth(id: Block, en: Block, known: KnownTwins): number {
  if (!sameType(id, en)) return 0
  const shape = sameShape(id, en) ? 4 : 1
  const content = id.type === 'code' && en.type === 'code' && id.value === en.value ? 2 : 0
  return shape + content + (known(id, en) ? 8 : 0)
}

function pairOf(id: Block | undefined, en: Block | undefined, known: KnownTwins): BlockPair {
  if (id !== undefined && en !== undefined) {
    if (!sameType(id, en)) {
      const children = [
        ...childBlocks(id).map((block) => loosePair('id', block)),
        ...childBlocks(en).map((block) => loosePair('en', block)),
      ]
      return { id, en, mismatch: true, loose: false, children }
    }
    const children = pairBlocks(childBlocks(id), childBlocks(en), known)
    return { id, en, mismatch: !sameShape(id, en), loose: false, children }
  }
  if (id !== undefined) return { id, mismatch: false, loose: false, children: pairBlocks(childBlocks(id), [], known) }
  if (en !== undefined) return { en, mismatch: false, loose: false, children: pairBlocks([], childBlocks(en), known) }
  return { mismatch: false, loose: true, children: [] }
}

function loosePair(side: 'id' | 'en', block: Block): BlockPair {
  const children = childBlocks(block).map((child) => loosePair(side, child))
  return { [side]: block, mismatch: false, loose: true, children }
}
