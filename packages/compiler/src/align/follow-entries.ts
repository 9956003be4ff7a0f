import { type Block, type Document, type EntryKey, locales } from '@dwibahasa/model'
import type { ParsedEntry } from '../parse/parse-entry.js'
import { stateOf } from './block-state.js'
import { childBlocks } from './child-blocks.js'
import { hasOwnText } from './has-own-text.js'
import type { Lock, LockedBlock } from './lock.js'

/** What the locks hold of one entry: its lines by what stands behind its key (nothing, or `#` and a field). */
type EntryLines = ReadonlyMap<string, readonly LockedBlock[]>

// An entry is the one that was renamed if at least so much of both is equal.
const equalShare = 0.5
// What so many vanished entries said tells none of them apart.
const commonIn = 16
const textTypes: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell', 'code', 'html'])

/**
 * Finds what the locks hold of each entry, by its key; of an entry that no lock knows, by its text: one that vanished and
 * is equal in half of its blocks, and in more than any other, has been renamed, or moved to another collection.
 *
 * @param locks First those of the collections, then those of none.
 * @returns By the entry's key its documents, as if they had always had it.
 */
export function followEntries(entries: readonly ParsedEntry[], locks: readonly Lock[]): ReadonlyMap<EntryKey, Lock> {
  // The first lock that knows a document is believed.
  const held = new Map([...locks].reverse().flatMap((lock) => [...lock]))
  const own = new Map(entries.map((entry) => [entry.pair.key, heldOf(entry, held)]))
  const vanished = vanishedEntries(held, own)
  const unknown = vanished.size === 0 ? [] : entries.filter(({ pair }) => own.get(pair.key)?.size === 0)
  for (const [key, before] of mutualBest(likenesses(unknown, vanished))) {
    own.set(key, renamed(key, vanished.get(before) ?? new Map()))
  }
  return own
}

/** The documents of an entry that have lines. A name may hold a `#` itself, so that they are asked for and not taken apart. */
function heldOf({ pair, bodyFields }: ParsedEntry, held: Lock): Lock {
  const documents = [pair.key, ...[...bodyFields.keys()].map((field) => `${pair.key}#${field}`)]
  return new Map(
    documents.flatMap((document) => {
      const blocks = held.get(document)
      return blocks === undefined ? [] : [[document, blocks]]
    }),
  )
}

/** What the locks hold of entries that are not here. */
function vanishedEntries(held: Lock, own: ReadonlyMap<EntryKey, Lock>): ReadonlyMap<EntryKey, EntryLines> {
  const here = new Set([...own.values()].flatMap((documents) => [...documents.keys()]))
  const vanished = new Map<EntryKey, Map<string, readonly LockedBlock[]>>()
  for (const [document, blocks] of held) {
    const [key = document] = document.split('#')
    if (here.has(document) || own.has(key)) continue
    const lines = vanished.get(key) ?? new Map<string, readonly LockedBlock[]>()
    vanished.set(key, lines.set(document.slice(key.length), blocks))
  }
  return vanished
}

function renamed(key: EntryKey, lines: EntryLines): Lock {
  return new Map(
    [...lines].map(([rest, blocks]) => {
      const document = `${key}${rest}`
      return [document, blocks.map((block) => ({ ...block, document }))]
    }),
  )
}

interface Likeness {
  readonly now: EntryKey
  readonly before: EntryKey
  readonly share: number
}

function likenesses(entries: readonly ParsedEntry[], vanished: ReadonlyMap<EntryKey, EntryLines>): readonly Likeness[] {
  const texts = new Map([...vanished].map(([key, lines]) => [key, counted(lockedTexts(lines))]))
  const holders = new Map<string, EntryKey[]>()
  for (const [key, counts] of texts) {
    for (const text of counts.keys()) {
      const same = holders.get(text)
      if (same === undefined) holders.set(text, [key])
      else same.push(key)
    }
  }
  return entries.flatMap((entry) => {
    const own = counted(entryTexts(entry))
    const shared = new Map<EntryKey, number>()
    for (const [text, count] of own) {
      const keys = holders.get(text) ?? []
      if (keys.length > commonIn) continue
      for (const key of keys) {
        shared.set(key, (shared.get(key) ?? 0) + Math.min(count, texts.get(key)?.get(text) ?? 0))
      }
    }
    return [...shared].flatMap(([before, equal]) => {
      const share = equal / Math.max(total(own), total(texts.get(before) ?? new Map()))
      return share < equalShare ? [] : [{ now: entry.pair.key, before, share }]
    })
  })
}

/** From the new key to the old, where each is best for the other and nothing is as good. */
function mutualBest(all: readonly Likeness[]): ReadonlyMap<EntryKey, EntryKey> {
  const bestNow = bestOf(all, ({ now }) => now)
  const bestBefore = bestOf(all, ({ before }) => before)
  return new Map(
    all
      .filter((one) => bestNow.get(one.now) === one && bestBefore.get(one.before) === one)
      .map(({ now, before }) => [now, before]),
  )
}

function bestOf(
  all: readonly Likeness[],
  of: (one: Likeness) => EntryKey,
): ReadonlyMap<EntryKey, Likeness | undefined> {
  const best = new Map<EntryKey, number>()
  for (const one of all) best.set(of(one), Math.max(best.get(of(one)) ?? 0, one.share))
  const found = new Map<EntryKey, Likeness | undefined>()
  for (const one of all) {
    if (one.share === best.get(of(one))) found.set(of(one), found.has(of(one)) ? undefined : one)
  }
  return found
}

function lockedTexts(lines: EntryLines): readonly string[] {
  return [...lines.values()].flat().flatMap((block) => {
    if (!textTypes.has(block.type)) return []
    return locales.flatMap((locale) => (block[locale] === undefined ? [] : [`${locale} ${block[locale].hash}`]))
  })
}

function entryTexts(entry: ParsedEntry): readonly string[] {
  return [entry.body, ...entry.bodyFields.values()].flatMap((lowered) =>
    locales.flatMap((locale) => {
      const document = lowered[locale]?.document
      const state = stateOf(locale)
      return document === undefined ? [] : textBlocks(document).map((block) => `${locale} ${state(block).hash}`)
    }),
  )
}

function textBlocks(node: Block | Document): readonly Block[] {
  return childBlocks(node).flatMap((block) =>
    textTypes.has(block.type) && hasOwnText(block) ? [block] : textBlocks(block),
  )
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
