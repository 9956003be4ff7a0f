import { type Locale, locales } from '@dwibahasa/model'
import type { BlockState } from './block-state.js'
import { Following } from './following.js'
import type { LockedBlock } from './lock.js'
import { sketchSimilarity } from './sketch.js'
import { takeEqual } from './take-equal.js'

/** A pair as the lock would write it, without a key. */
export interface UnkeyedBlock {
  readonly type: string
  readonly id?: BlockState
  readonly en?: BlockState
  /** Words of the side that has fewer. */
  readonly words: number
  /** The lines that its sides go back to, each language compared with its own last state. */
  readonly claims: readonly number[]
}

// Equal text weighs more than any resemblance of both sides.
const equality = 40
/** Of sixteen, on the average of both languages: what a line must have to be claimed, and to be taken in its place. */
const claimed = 6
const inPlace = 3
// Fewer words are hardly compared at all: a name, a number, a cell.
const fewWords = 6
// So many lines of its type are looked at for a block in a gap.
const lookAhead = 8

/**
 * Finds the lines of the lock that the pairs of today go back to. Equal text in both languages goes first; then what each
 * language's own blocks claim, the stronger claim before the weaker; then equal text in one language; what is left is
 * known by its type and its neighbours, unless it plainly says something else.
 *
 * @returns For each pair of `now` its line in `locked`, or nothing for a new block.
 */
export function followKeys(
  now: readonly UnkeyedBlock[],
  locked: readonly LockedBlock[],
): readonly (LockedBlock | undefined)[] {
  const following = new Following(now.length, locked.length)
  const bothSides = ({ type, id, en }: Pick<UnkeyedBlock, 'type' | 'id' | 'en'>): string | undefined =>
    id === undefined || en === undefined ? undefined : `${type} ${id.hash} ${en.hash}`
  takeEqual(now.map(bothSides), locked.map(bothSides), following)
  takeClaimed(now, locked, following)
  for (const locale of locales) {
    const sign = (block: Pick<UnkeyedBlock, 'type' | Locale>): string | undefined =>
      block[locale] === undefined ? undefined : `${block.type} ${block[locale].hash}`
    takeEqual(now.map(sign), locked.map(sign), following)
  }
  takeInPlace(now, locked, following)
  takeBesideNeighbours(now, locked, following)
  return following.lineOf.map((line) => (line === undefined ? undefined : locked[line]))
}

function takeClaimed(now: readonly UnkeyedBlock[], locked: readonly LockedBlock[], following: Following): void {
  const expected = following.expectedLines()
  const claims = following.openBlocks().flatMap((block) => {
    const one = now[block]
    return [...new Set(one?.claims)].flatMap((line) => {
      const other = locked[line]
      if (one === undefined || other === undefined) return []
      const strength = likeness(one, other)
      const distance = Math.abs((expected[block] ?? 0) - line)
      return strength < claimed ? [] : [{ block, line, strength, distance }]
    })
  })
  claims.sort((a, b) => b.strength - a.strength || a.distance - b.distance || a.block - b.block)
  for (const { block, line } of claims) {
    if (following.lineOf[block] === undefined && following.isOpen(line)) following.take(block, line)
  }
}

/** How much two blocks are alike on the average of the languages that both have; nothing in common is -1. */
function likeness(now: UnkeyedBlock, before: LockedBlock): number {
  const shared = locales.flatMap((locale) => {
    const today = now[locale]
    const then = before[locale]
    if (today === undefined || then === undefined) return []
    return [today.hash === then.hash ? equality : sketchSimilarity(today.sketch, then.sketch)]
  })
  return shared.length === 0 ? -1 : shared.reduce((sum, one) => sum + one, 0) / shared.length
}

function couldBe(now: UnkeyedBlock | undefined, before: LockedBlock | undefined): boolean {
  if (now === undefined || before === undefined || now.type !== before.type) return false
  return likeness(now, before) >= (now.words < fewWords ? 0 : inPlace)
}

/** What stands between the same neighbours is the same, in order, type by type. */
function takeInPlace(now: readonly UnkeyedBlock[], locked: readonly LockedBlock[], following: Following): void {
  for (const { blocks, lines } of following.gaps()) {
    const open = new Map<string, { readonly lines: number[]; next: number }>()
    for (const line of lines) {
      const type = locked[line]?.type ?? ''
      const same = open.get(type)
      if (same === undefined) open.set(type, { lines: [line], next: 0 })
      else same.lines.push(line)
    }
    for (const block of blocks) {
      const same = open.get(now[block]?.type ?? '')
      if (same === undefined) continue
      const near = same.lines.slice(same.next, same.next + lookAhead)
      const at = near.findIndex((line) => couldBe(now[block], locked[line]))
      const line = near[at]
      if (line === undefined) continue
      following.take(block, line)
      same.next += at + 1
    }
  }
}

/** Where a section has moved, its heading and its lists are known by the block after or before them. */
function takeBesideNeighbours(
  now: readonly UnkeyedBlock[],
  locked: readonly LockedBlock[],
  following: Following,
): void {
  const tryBeside = (block: number, neighbour: number, step: 1 | -1): void => {
    const beside = following.lineOf[neighbour]
    if (following.lineOf[block] !== undefined || beside === undefined) return
    const line = beside + step
    if (following.isOpen(line) && couldBe(now[block], locked[line])) following.take(block, line)
  }
  for (let block = now.length - 2; block >= 0; block -= 1) tryBeside(block, block + 1, -1)
  for (let block = 1; block < now.length; block += 1) tryBeside(block, block - 1, 1)
}
