import type { Locale } from '@dwibahasa/model'
import type { LockedBlock } from './lock.js'

/** A pair as the lock would write it, without a key. */
export interface UnkeyedBlock {
  readonly type: string
  readonly id?: string
  readonly en?: string
}

type Sign = (block: UnkeyedBlock) => string | undefined

const bothSides: Sign = ({ id, en }) => (id === undefined || en === undefined ? undefined : `${id} ${en}`)
const oneSide =
  (locale: Locale): Sign =>
  (block) =>
    block[locale]

/**
 * Finds the lines of the lock that the blocks of today go back to. Equal text goes first: in both languages, then in one;
 * what was reworded in both is known by its type and by its neighbours.
 *
 * @returns For each block of `now` its line in `locked`, or nothing for a new block.
 */
export function followKeys(
  now: readonly UnkeyedBlock[],
  locked: readonly LockedBlock[],
): readonly (LockedBlock | undefined)[] {
  const lineOf: (number | undefined)[] = now.map(() => undefined)
  const taken = new Set<number>()
  const take = (block: number, line: number): void => {
    lineOf[block] = line
    taken.add(line)
  }
  for (const sign of [bothSides, oneSide('id'), oneSide('en')]) {
    takeUnique(now, locked, sign, lineOf, taken, take)
    eachGap(lineOf, locked.length, taken, (blocks, lines) => takeInOrder(blocks, lines, now, locked, sign, take))
    const blocks = now.flatMap((_, at) => (lineOf[at] === undefined ? [at] : []))
    takeInOrder(
      blocks,
      locked.flatMap((_, at) => (taken.has(at) ? [] : [at])),
      now,
      locked,
      sign,
      take,
    )
  }
  eachGap(lineOf, locked.length, taken, (blocks, lines) =>
    takeInOrder(blocks, lines, now, locked, ({ type }) => type, take),
  )
  return lineOf.map((line) => (line === undefined ? undefined : locked[line]))
}

/** Takes what one side of the lock and one block of today alone have. */
function takeUnique(
  now: readonly UnkeyedBlock[],
  locked: readonly LockedBlock[],
  sign: Sign,
  lineOf: readonly (number | undefined)[],
  taken: ReadonlySet<number>,
  take: (block: number, line: number) => void,
): void {
  const blocks = bySign(now, sign, (at) => lineOf[at] === undefined)
  const lines = bySign(locked, sign, (at) => !taken.has(at))
  for (const [value, [block, ...others]] of blocks) {
    const [line, ...otherLines] = lines.get(value) ?? []
    if (block === undefined || line === undefined || others.length > 0 || otherLines.length > 0) continue
    take(block, line)
  }
}

function bySign(blocks: readonly UnkeyedBlock[], sign: Sign, open: (at: number) => boolean): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, block] of blocks.entries()) {
    const value = open(at) ? sign(block) : undefined
    if (value === undefined) continue
    const same = found.get(value)
    if (same === undefined) found.set(value, [at])
    else same.push(at)
  }
  return found
}

/** Runs of open blocks, each with the open lines between the lines of its neighbours. */
function eachGap(
  lineOf: readonly (number | undefined)[],
  lineCount: number,
  taken: ReadonlySet<number>,
  visit: (blocks: readonly number[], lines: readonly number[]) => void,
): void {
  const gaps: { blocks: number[]; from: number; to: number }[] = []
  let before = -1
  let run: number[] = []
  for (let at = 0; at <= lineOf.length; at += 1) {
    const line = at === lineOf.length ? lineCount : lineOf[at]
    if (line === undefined) {
      run.push(at)
      continue
    }
    if (run.length > 0) gaps.push({ blocks: run, from: before + 1, to: line })
    run = []
    before = line
  }
  for (const { blocks, from, to } of gaps) {
    const lines: number[] = []
    for (let line = from; line < to; line += 1) if (!taken.has(line)) lines.push(line)
    if (lines.length > 0) visit(blocks, lines)
  }
}

function takeInOrder(
  blocks: readonly number[],
  lines: readonly number[],
  now: readonly UnkeyedBlock[],
  locked: readonly LockedBlock[],
  sign: Sign,
  take: (block: number, line: number) => void,
): void {
  const open = new Map<string, number[]>()
  for (const line of lines) {
    const value = signOf(locked, line, sign)
    if (value === undefined) continue
    const same = open.get(value)
    if (same === undefined) open.set(value, [line])
    else same.push(line)
  }
  for (const same of open.values()) same.reverse()
  for (const block of blocks) {
    const value = signOf(now, block, sign)
    const line = value === undefined ? undefined : open.get(value)?.pop()
    if (line !== undefined) take(block, line)
  }
}

function signOf(blocks: readonly UnkeyedBlock[], at: number, sign: Sign): string | undefined {
  const block = blocks[at]
  return block === undefined ? undefined : sign(block)
}
