import { type Block, type BlockKey, type BlockStatus, type Document, type Locale, otherLocale } from '@dwibahasa/model'
import { type BlockPair, eachPair } from './block-pair.js'
import { type BlockState, type StateOf, stateOf } from './block-state.js'
import { claimLines } from './claim-lines.js'
import { type Comparison, type Drift, findDrift, isSettled } from './drift.js'
import { followKeys, type UnkeyedBlock } from './follow-keys.js'
import { hasOwnText } from './has-own-text.js'
import { isFrame } from './is-frame.js'
import { joinMoved } from './join-moved.js'
import type { LockedBlock } from './lock.js'
import { newKeys } from './new-keys.js'
import { openPairs } from './open-pairs.js'
import type { TwinEvidence } from './pair-blocks.js'
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
  /** Whether somebody is asked about what is not certain, so that unsure texts go before structure. Default: false. */
  readonly isAsked?: boolean
}

/** A pair one side of which has moved on. */
export interface StalePair {
  /** The language that has not. */
  readonly locale: Locale
  /** What the other language said when both agreed. */
  readonly before: BlockState
  /** Whether what has changed there is a fact: a number, an address, code, a footnote or a negation. */
  readonly isCritical: boolean
}

export interface Alignment {
  readonly pairs: readonly BlockPair[]
  readonly keys: ReadonlyMap<Block, BlockKey>
  /** Whether two blocks, though they are a pair, do not seem to say the same. */
  readonly isUnlike: (id: Block, en: Block) => boolean
  /** What the aligner made of two blocks; `known` where the lock has said that they belong together. */
  readonly compare: (id: Block, en: Block) => Comparison | 'known' | undefined
  /** The pairs of which it is an open question whether they are pairs; not those that such a pair holds. */
  readonly open: ReadonlySet<BlockPair>
  /** The statuses that are not `ok`. */
  readonly statuses: ReadonlyMap<BlockPair, Partial<Record<Locale, BlockStatus>>>
  /** The pairs one side of which is `stale`. */
  readonly stale: ReadonlyMap<BlockPair, StalePair>
  /** What the lock holds from now on: agreed blocks as they are, stale ones as they were. */
  readonly locked: readonly LockedBlock[]
  /** What it would hold if somebody said that everything agrees today; line by line beside `locked`. */
  readonly agreed: readonly LockedBlock[]
}

/** Makes two documents one: pairs their blocks, and gives each pair the key that it has always had. */
export function alignDocuments(input: AlignInput): Alignment {
  const { document, taken, id, en } = input
  const states = { id: stateOf('id'), en: stateOf('en') }
  const claims = claimLines({ id, en }, input.locked, states)
  const { pairs, drift } = pairDocuments(input, claims)
  const flat = [...eachPair(pairs)]
  const now = flat.map((pair) => unkeyed(pair, states, claims))
  const lines = followKeys(now, input.locked)
  const isUnlike: Alignment['isUnlike'] = (one, other) => drift?.unlike(one, other) === true
  const compare: Alignment['compare'] = (one, other) =>
    areAgreed(one, other, claims, input.locked) ? 'known' : drift?.compare(one, other)
  const { open, within } = openPairs(pairs, new Map(flat.map((pair, at) => [pair, lines[at]])), isUnlike, compare)
  const keys = new Map<Block, BlockKey>()
  const statuses = new Map<BlockPair, Partial<Record<Locale, BlockStatus>>>()
  const stale = new Map<BlockPair, StalePair>()
  const locked: LockedBlock[] = []
  const agreed: LockedBlock[] = []
  const newKey = newKeys(document, taken)
  for (const [at, pair] of flat.entries()) {
    const { type, id: idToday, en: enToday } = now[at] ?? { type: '' }
    const today = { type, ...(idToday && { id: idToday }), ...(enToday && { en: enToday }) }
    const before = lines[at]
    const key = before?.key ?? newKey(today)
    if (pair.id !== undefined) keys.set(pair.id, key)
    if (pair.en !== undefined) keys.set(pair.en, key)
    // What nobody has agreed on does not go stale.
    const gone = within.has(pair) ? undefined : staleSide(pair, today, before)
    const status = { ...structureStatus(pair), ...(gone && { [gone.locale]: 'stale' as const }) }
    if (status.id !== undefined || status.en !== undefined) statuses.set(pair, status)
    if (gone !== undefined) stale.set(pair, gone)
    agreed.push({ document, key, ...today })
    const line = { document, key, ...today, ...(open.has(pair) && { isOpen: true }) }
    locked.push(gone !== undefined && before !== undefined ? before : line)
  }
  return {
    pairs,
    keys,
    isUnlike,
    compare,
    open,
    statuses,
    stale,
    locked,
    agreed,
  }
}

function unkeyed(
  { id, en }: BlockPair,
  states: Readonly<Record<Locale, StateOf>>,
  claims: ReadonlyMap<Block, number>,
): UnkeyedBlock {
  const idState = id === undefined ? undefined : states.id(id)
  const enState = en === undefined ? undefined : states.en(en)
  const words = Math.min(idState?.words ?? Number.POSITIVE_INFINITY, enState?.words ?? Number.POSITIVE_INFINITY)
  return {
    type: (id ?? en)?.type ?? '',
    words,
    claims: [id, en].flatMap((block) => (block === undefined ? [] : (claims.get(block) ?? []))),
    ...(idState && { id: idState }),
    ...(enState && { en: enState }),
  }
}

/** Pairs by structure and by what the lock knows; by what the texts say where neither settles it. */
function pairDocuments(
  { id, en, locked, isAsked = false }: AlignInput,
  claims: ReadonlyMap<Block, number>,
): { readonly pairs: readonly BlockPair[]; readonly drift: Drift | undefined } {
  // Two blocks that go back to one line of the lock are twins, whatever they say today: unless that was an open question.
  const twins: TwinEvidence['twins'] = (one, other) => areAgreed(one, other, claims, locked)
  const asked: TwinEvidence['asked'] = (one, other) => areTwins(one, other, claims)
  const strangers: TwinEvidence['strangers'] = (one, other) => areStrangers(one, other, claims)
  const parted: TwinEvidence['parted'] = (one, other) => {
    const [idLine, enLine] = [locked[claims.get(one) ?? -1], locked[claims.get(other) ?? -1]]
    return idLine !== undefined && enLine !== undefined && idLine.en === undefined && enLine.id === undefined
  }
  const isKnown = (block: Block): boolean => {
    const line = locked[claims.get(block) ?? -1]
    return line !== undefined && line.isOpen !== true
  }
  if (id === undefined || en === undefined || (isSettled(id, isKnown) && isSettled(en, isKnown))) {
    const evidence = { twins, asked, strangers, parted }
    const pairs = pairDocument(id?.children ?? [], en?.children ?? [], evidence)
    return {
      pairs: joinMoved(
        pairs,
        elsewhereBy(pairs, claims, () => undefined),
        evidence,
      ),
      drift: undefined,
    }
  }
  const drift = findDrift(id, en, twins)
  const evidence = { twins, asked, strangers, parted, drift, isAsked }
  const pairs = pairDocument(id.children, en.children, evidence)
  const byText = (block: Block): Block | undefined =>
    drift.elsewhere(block) ?? (isAsked ? drift.likely(block) : undefined)
  return { pairs: joinMoved(pairs, elsewhereBy(pairs, claims, byText), evidence), drift }
}

function areTwins(one: Block, other: Block, claims: ReadonlyMap<Block, number>): boolean {
  const line = claims.get(one)
  return line !== undefined && line === claims.get(other)
}

function areAgreed(
  one: Block,
  other: Block,
  claims: ReadonlyMap<Block, number>,
  locked: readonly LockedBlock[],
): boolean {
  return areTwins(one, other, claims) && locked[claims.get(one) ?? -1]?.isOpen !== true
}

function areStrangers(one: Block, other: Block, claims: ReadonlyMap<Block, number>): boolean {
  const [line, otherLine] = [claims.get(one), claims.get(other)]
  return line !== undefined && otherLine !== undefined && line !== otherLine
}

/** Finds blocks that stand elsewhere: by their lines, and by what they say. */
function elsewhereBy(
  pairs: readonly BlockPair[],
  claims: ReadonlyMap<Block, number>,
  byText: (block: Block) => Block | undefined,
): (block: Block) => Block | undefined {
  const lonely = [...eachPair(pairs)].flatMap(({ id, en }) => {
    const block = id === undefined ? en : en === undefined ? id : undefined
    const line = block === undefined ? undefined : claims.get(block)
    return block === undefined || line === undefined ? [] : [{ block, line }]
  })
  const byLine = new Map<number, Block[]>()
  for (const { block, line } of lonely) byLine.set(line, [...(byLine.get(line) ?? []), block])
  return (block) => {
    const line = claims.get(block)
    const twin = line === undefined ? undefined : byLine.get(line)?.find((one) => one !== block)
    const there = twin ?? byText(block)
    return there === undefined || areStrangers(block, there, claims) ? undefined : there
  }
}

function structureStatus(pair: BlockPair): Partial<Record<Locale, BlockStatus>> | undefined {
  if (pair.loose || isFrame(pair)) return undefined
  if (pair.id === undefined || pair.en === undefined) return { [pair.id === undefined ? 'id' : 'en']: 'missing' }
  return pair.mismatch || pair.moved === true ? { id: 'mismatch', en: 'mismatch' } : undefined
}

function staleSide(
  { id, en, mismatch, loose }: BlockPair,
  today: Pick<UnkeyedBlock, Locale>,
  before: LockedBlock | undefined,
): StalePair | undefined {
  if (loose || mismatch || id === undefined || en === undefined || !hasOwnText(id) || !hasOwnText(en)) return undefined
  if (before?.id === undefined || before.en === undefined || before.isOpen === true) return undefined
  const moved = { id: before.id.hash !== today.id?.hash, en: before.en.hash !== today.en?.hash }
  const facts = { id: before.id.facts !== today.id?.facts, en: before.en.facts !== today.en?.facts }
  // Where both were changed they are taken to agree, unless only one of them has new facts.
  const changed = moved.id === moved.en ? facts : moved
  if (changed.id === changed.en) return undefined
  const leading = changed.id ? 'id' : 'en'
  return { locale: otherLocale(leading), before: before[leading] ?? before.id, isCritical: facts[leading] }
}
