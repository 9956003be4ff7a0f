import { createHash } from 'node:crypto'
import { type Block, type BlockKey, type BlockStatus, type Document, type Locale, otherLocale } from '@dwibahasa/model'
import { type BlockPair, eachPair } from './block-pair.js'
import { blockHash, hasOwnText } from './block-text.js'
import { followKeys, type UnkeyedBlock } from './follow-keys.js'
import type { LockedBlock } from './lock.js'
import { pairBlocks } from './pair-blocks.js'

export interface AlignInput {
  /** The entry's key; for a body field followed by `#` and the field's name. */
  readonly document: string
  readonly id?: Document
  readonly en?: Document
  /** What the lock holds of this document, in its order. */
  readonly locked: readonly LockedBlock[]
  /** Every key that the lock holds of the entry; those given out here are added. */
  readonly taken: Set<BlockKey>
}

export interface Alignment {
  readonly pairs: readonly BlockPair[]
  readonly keys: ReadonlyMap<Block, BlockKey>
  /** The statuses that are not `ok`. */
  readonly statuses: ReadonlyMap<BlockPair, Partial<Record<Locale, BlockStatus>>>
  /** What the lock holds from now on: agreed blocks as they are, stale ones as they were. */
  readonly locked: readonly LockedBlock[]
  /** What it would hold if somebody said that everything agrees today; line by line beside `locked`. */
  readonly agreed: readonly LockedBlock[]
}

/** Makes two documents one: pairs their blocks, and gives each pair the key that it has always had. */
export function alignDocuments(input: AlignInput): Alignment {
  const { document, taken } = input
  const hashOf = hashOnce()
  const pairs = pairBlocks(input.id?.children ?? [], input.en?.children ?? [], knownTwins(input.locked, hashOf))
  const flat = [...eachPair(pairs)]
  const now = flat.map((pair) => unkeyed(pair, hashOf))
  const lines = followKeys(now, input.locked)
  const keys = new Map<Block, BlockKey>()
  const statuses = new Map<BlockPair, Partial<Record<Locale, BlockStatus>>>()
  const locked: LockedBlock[] = []
  const agreed: LockedBlock[] = []
  const newKey = keysOf(document, taken)
  for (const [at, pair] of flat.entries()) {
    const today = now[at] ?? { type: '' }
    const before = lines[at]
    const key = before?.key ?? newKey(today)
    if (pair.id !== undefined) keys.set(pair.id, key)
    if (pair.en !== undefined) keys.set(pair.en, key)
    const status = statusOf(pair, today, before)
    if (status !== undefined) statuses.set(pair, status)
    const isStale = before !== undefined && (status?.id === 'stale' || status?.en === 'stale')
    agreed.push({ document, key, ...today })
    locked.push(isStale ? before : { document, key, ...today })
  }
  return { pairs, keys, statuses, locked, agreed }
}

function hashOnce(): (block: Block) => string {
  const known = new Map<Block, string>()
  return (block) => {
    const hash = known.get(block) ?? blockHash(block)
    known.set(block, hash)
    return hash
  }
}

function unkeyed({ id, en }: BlockPair, hashOf: (block: Block) => string): UnkeyedBlock {
  const type = (id ?? en)?.type ?? ''
  return { type, ...(id === undefined ? {} : { id: hashOf(id) }), ...(en === undefined ? {} : { en: hashOf(en) }) }
}

/** Two blocks whose texts the lock holds in one line are twins. */
function knownTwins(
  locked: readonly LockedBlock[],
  hashOf: (block: Block) => string,
): (id: Block, en: Block) => boolean {
  const agreed = new Set(locked.map(({ id, en }) => `${id} ${en}`))
  return (id, en) => agreed.has(`${hashOf(id)} ${hashOf(en)}`)
}

function statusOf(
  pair: BlockPair,
  today: UnkeyedBlock,
  before: LockedBlock | undefined,
): Partial<Record<Locale, BlockStatus>> | undefined {
  const { id, en } = pair
  if (pair.loose) return undefined
  if (id === undefined || en === undefined) return { [id === undefined ? 'id' : 'en']: 'missing' }
  if (pair.mismatch) return { id: 'mismatch', en: 'mismatch' }
  if (before?.id === undefined || before.en === undefined || !hasOwnText(id) || !hasOwnText(en)) return undefined
  const moved = { id: before.id !== today.id, en: before.en !== today.en }
  if (moved.id === moved.en) return undefined
  return { [otherLocale(moved.id ? 'id' : 'en')]: 'stale' }
}

/** Makes keys from what blocks say when they are first seen, so that every machine gives them the same. */
function keysOf(document: string, taken: Set<BlockKey>): (block: UnkeyedBlock) => BlockKey {
  // Where blocks say the same, as empty cells do, each goes on where the last one stopped.
  const attempts = new Map<string, number>()
  return (block) => {
    const seed = [document, block.type, block.id ?? '', block.en ?? ''].join('\0')
    for (let attempt = attempts.get(seed) ?? 0; ; attempt += 1) {
      const number = createHash('sha256').update(`${seed}\0${attempt}`).digest().readUIntBE(0, 6)
      // One letter first, since keys end up in attributes and fragments; then base 36.
      const key = `k${number.toString(36).padStart(10, '0').slice(-5)}`
      if (taken.has(key)) continue
      taken.add(key)
      attempts.set(seed, attempt + 1)
      return key
    }
  }
}
