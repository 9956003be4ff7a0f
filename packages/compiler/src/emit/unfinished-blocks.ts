import { type Block, type BlockKey, type BlockStatus, type Locale, locales } from '@dwibahasa/model'
import type { AlignedDocument } from '../align/align-entry.js'
import type { BlockPair } from '../align/block-pair.js'
import { movedBelow } from '../align/moved-below.js'
import { plainText } from '../parse/plain-text.js'

/** A block as one language has it. */
export interface UnfinishedSide {
  readonly status: BlockStatus
  readonly type: Block['type']
  /** Path relative to the project's root, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Its first words on one line, without markup; at most {@link textLimit} characters. */
  readonly text: string
}

/** A block that somebody has work with in either language. A language that lacks it has no side. */
export interface UnfinishedBlock {
  readonly key: BlockKey
  readonly id?: UnfinishedSide
  readonly en?: UnfinishedSide
}

const textLimit = 200

/**
 * The blocks of an entry that are stale, missing, of different structure or in different places, in the order of reading. What
 * lies in a missing block is missing with it and is not listed again.
 */
export function unfinishedBlocks(documents: readonly AlignedDocument[]): readonly UnfinishedBlock[] {
  return documents.flatMap((document) => unfinishedLevel(document.alignment.pairs, document))
}

function unfinishedLevel(pairs: readonly BlockPair[], document: AlignedDocument): readonly UnfinishedBlock[] {
  return pairs.flatMap((pair) => {
    const statuses = document.alignment.statuses.get(pair)
    const isMissing = pair.id === undefined || pair.en === undefined
    const inner = pair.loose ? [] : isMissing ? [...movedBelow(pair)] : pair.children
    const below = unfinishedLevel(inner, document)
    return statuses === undefined ? below : [unfinishedBlock(pair, statuses, document), ...below]
  })
}

function unfinishedBlock(
  pair: BlockPair,
  statuses: Partial<Record<Locale, BlockStatus>>,
  { alignment, lowered }: AlignedDocument,
): UnfinishedBlock {
  let key: BlockKey = ''
  const sides: Partial<Record<Locale, UnfinishedSide>> = {}
  for (const locale of locales) {
    const block = pair[locale]
    const source = lowered[locale]
    if (block === undefined || source === undefined) continue
    key = alignment.keys.get(block) ?? key
    sides[locale] = {
      status: statuses[locale] ?? 'ok',
      type: block.type,
      file: source.file,
      line: source.places.get(block)?.start.line ?? 1,
      text: firstWords(plainText(block)),
    }
  }
  return { key, ...sides }
}

/** A long text is cut where a character ends. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= textLimit ? line : `${[...line.slice(0, textLimit - 1)].slice(0, -1).join('')}…`
}
