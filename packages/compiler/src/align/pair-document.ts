import type { Block, BlockContent, FootnoteDefinition } from '@dwibahasa/model'
import type { BlockPair } from './block-pair.js'
import { pairBlocks, pairOf, type TwinEvidence } from './pair-blocks.js'

/**
 * Pairs the blocks of two documents. Footnotes are found by their labels first: they stand in the order in which each
 * language refers to them.
 */
export function pairDocument(
  id: readonly BlockContent[],
  en: readonly BlockContent[],
  evidence: TwinEvidence,
): readonly BlockPair[] {
  const idNotes = id.filter(isFootnote)
  const enNotes = en.filter(isFootnote)
  const enByLabel = new Map(enNotes.map((note) => [note.identifier, note]))
  const idLabels = new Set(idNotes.map(({ identifier }) => identifier))
  const labelled = idNotes.flatMap((note): readonly BlockPair[] => {
    const twin = enByLabel.get(note.identifier)
    return twin === undefined ? [] : [pairOf(note, twin, evidence)]
  })
  const others = pairBlocks(
    idNotes.filter(({ identifier }) => !enByLabel.has(identifier)),
    enNotes.filter(({ identifier }) => !idLabels.has(identifier)),
    evidence,
  )
  return [
    ...pairBlocks(id.filter(isBody), en.filter(isBody), evidence),
    ...[...labelled, ...others].sort((one, other) => numberOf(one) - numberOf(other)),
  ]
}

function isFootnote(block: Block): block is FootnoteDefinition {
  return block.type === 'footnoteDefinition'
}

function isBody(block: Block): boolean {
  return !isFootnote(block)
}

/** By the Indonesian numbers; what only English has comes after those. */
function numberOf({ id, en }: BlockPair): number {
  if (id !== undefined && isFootnote(id)) return id.number
  return en !== undefined && isFootnote(en) ? 1e6 + en.number : 0
}
