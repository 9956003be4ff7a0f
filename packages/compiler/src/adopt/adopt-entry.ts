import { type Block, type Locale, locales } from '@dwibahasa/model'
import type { AlignedDocument, AlignedEntry } from '../align/align-entry.js'
import { type BlockPair, eachPair } from '../align/block-pair.js'
import { hasOwnText } from '../align/has-own-text.js'
import type { LockedBlock } from '../align/lock.js'
import type { LineRange } from '../align/units/unit.js'
import type { ParsedEntry } from '../parse/parse-entry.js'
import type { LoweredDocument } from '../parse/place-document.js'
import type { AdoptedCounts, AdoptedDocument, AdoptedEntry } from './adoption.js'
import { type Doubt, type DoubtSide, doubtId } from './doubt.js'
import { findDoubts, type PairDoubt } from './find-doubts.js'
import type { RecalledDoubt } from './read-adoption.js'

/** Counts the pairs of an entry, and lists those of which a person is to say whether they are pairs. */
export function adoptEntry(
  entry: ParsedEntry,
  { documents }: AlignedEntry,
  recalled: ReadonlyMap<string, RecalledDoubt>,
): { readonly entry: AdoptedEntry; readonly doubts: readonly Doubt[] } {
  const { key, collection } = entry.pair
  const adopted = documents.map((one): AdoptedDocument => {
    const pairs = [...eachPair(one.alignment.pairs)]
    const doubts = withRecalled(findDoubts(one.alignment), pairs, one, recalled)
    return { document: one.document, collection: collection.name, alignment: one.alignment, pairs, doubts }
  })
  const doubts = adopted.flatMap((one, at) => {
    const lowered = documents[at]?.lowered ?? {}
    return one.pairs.flatMap((pair, line) => {
      const doubt = one.doubts.get(pair)
      const today = one.alignment.agreed[line]
      const id = doubt && sideOf(doubt.id, lowered.id, today, 'id')
      const en = doubt && sideOf(doubt.en, lowered.en, today, 'en')
      if (doubt === undefined || today === undefined || id === undefined || en === undefined) return []
      const { reason, confidence } = doubt
      const { document, key: blockKey } = today
      return [{ entry: key, document, key: blockKey, type: pair.id?.type ?? '', reason, confidence, id, en }]
    })
  })
  return { entry: { key, counts: countsOf(adopted), documents: adopted }, doubts }
}

/** With the doubts of before that are still about the same texts, though the lock has paired them since. */
function withRecalled(
  found: ReadonlyMap<BlockPair, PairDoubt>,
  pairs: readonly BlockPair[],
  { alignment }: AlignedDocument,
  recalled: ReadonlyMap<string, RecalledDoubt>,
): ReadonlyMap<BlockPair, PairDoubt> {
  const doubts = new Map(found)
  for (const [at, pair] of pairs.entries()) {
    const today = alignment.agreed[at]
    const before = today === undefined ? undefined : recalled.get(doubtId(today))
    const { id, en } = pair
    if (before === undefined || doubts.has(pair) || id === undefined || en === undefined) continue
    if (locales.some((locale) => before.hashes[locale] !== today?.[locale]?.hash)) continue
    doubts.set(pair, { reason: before.reason, confidence: before.confidence, id: [id], en: [en] })
  }
  return doubts
}

function sideOf(
  blocks: readonly Block[],
  lowered: LoweredDocument | undefined,
  today: LockedBlock | undefined,
  locale: Locale,
): DoubtSide | undefined {
  const hash = today?.[locale]?.hash
  if (lowered === undefined || hash === undefined) return undefined
  const lines = blocks.flatMap((block): readonly LineRange[] => {
    const place = lowered.places.get(block)
    return place === undefined ? [] : [{ start: place.start.line, end: place.end.line }]
  })
  return { file: lowered.file, lines, hash }
}

function countsOf(documents: readonly AdoptedDocument[]): AdoptedCounts {
  const counts = { blocks: 0, agreed: 0, doubtful: 0, missing: { id: 0, en: 0 }, moved: 0 }
  for (const { pairs, doubts } of documents) {
    counts.doubtful += doubts.size
    for (const pair of pairs) {
      const block = pair.id ?? pair.en
      if (block === undefined || !hasOwnText(block) || pair.loose) continue
      counts.blocks += 1
      if (pair.moved === true) counts.moved += 1
      else if (pair.id !== undefined && pair.en !== undefined) counts.agreed += doubts.has(pair) ? 0 : 1
      else counts.missing[pair.id === undefined ? 'id' : 'en'] += 1
    }
  }
  return counts
}
