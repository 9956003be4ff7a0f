import { createHash } from 'node:crypto'
import { type Block, type BlockKey, type BlockStatus, type Document, type Locale, otherLocale } from '@dwibahasa/model'
import { type BlockPair, eachPair } from './block-pair.js'
import { blockHash, hasOwnText } from './block-text.js'
import { type Agreed, type Drift, findDrift, isSettled } from './drift.js'
import { followKeys, type UnkeyedBlock } from './follow-keys.js'
import type { LockedBlock } from './lock.js'
import { pairDocument } from './pair-document.js'

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
  /** By block: the one that says the same, where it stands elsewhere in the other language. */
  readonly elsewhere: (block: Block) => Block | undefined
  /** Whether two blocks, though they are a pair, do not seem to say the same. */
  readonly isDoubtful: (id: Block, en: Block) => boolean
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
  const { pairs, drift } = pairDocuments(input, hashOf)
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
    locked.push(isStale ? before : { document, key, ...(isDoubtful(pair, drift) ? oneSided(today) : today) })
  }
  return {
    pairs,
    keys,
    elsewhere: (block) => drift?.elsewhere(block),
    isDoubtful: (one, other) => drift?.unlike(one, other) === true,
    statuses,
    locked,
    agreed,
  }
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

/** Pairs by structure and by what the lock knows; by what the texts say where neither settles it. */
function pairDocuments(
  { id, en, locked }: AlignInput,
  hashOf: (block: Block) => string,
): { readonly pairs: readonly BlockPair[]; readonly drift: Drift | undefined } {
  const agreed = agreedOn(locked, hashOf)
  if (id === undefined || en === undefined || (isSettled(id, agreed) && isSettled(en, agreed))) {
    return { pairs: pairDocument(id?.children ?? [], en?.children ?? [], agreed), drift: undefined }
  }
  const drift = findDrift(id, en, agreed)
  return { pairs: pairDocument(id.children, en.children, { twins: agreed.twins, drift }), drift }
}

/** Two blocks whose texts the lock holds in one line are twins. */
function agreedOn(locked: readonly LockedBlock[], hashOf: (block: Block) => string): Agreed {
  const twins = new Set(locked.map(({ id, en }) => `${id} ${en}`))
  const known = new Set(locked.flatMap(({ id, en }) => [id, en]))
  return {
    twins: (id, en) => twins.has(`${hashOf(id)} ${hashOf(en)}`),
    knows: (block) => known.has(hashOf(block)),
  }
}

function isDoubtful({ id, en }: BlockPair, drift: Drift | undefined): boolean {
  return id !== undefined && en !== undefined && drift?.unlike(id, en) === true
}

/** A doubtful pair keeps its key, but nobody has said that its two sides agree. */
function oneSided({ type, id }: UnkeyedBlock): UnkeyedBlock {
  return { type, ...(id === undefined ? {} : { id }) }
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
