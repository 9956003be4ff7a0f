import type { Following } from './following.js'

/** What a block is compared by; nothing where it has no such thing. */
export type Sign = string | undefined

/**
 * Gives open blocks the open lines of their sign: first where one block and one line alone have it, then in order between
 * neighbours that have their lines, then in order wherever they stand. So blocks that say the same keep their order.
 */
export function takeEqual(now: readonly Sign[], before: readonly Sign[], following: Following): void {
  const blocks = bySign(following.openBlocks(), now)
  const lines = bySign(following.openLines(), before)
  for (const [sign, [block, ...others]] of blocks) {
    const [line, ...otherLines] = lines.get(sign) ?? []
    if (block === undefined || line === undefined || others.length > 0 || otherLines.length > 0) continue
    following.take(block, line)
  }
  for (const gap of following.gaps()) takeInOrder(gap.blocks, gap.lines, now, before, following)
  takeInOrder(following.openBlocks(), following.openLines(), now, before, following)
}

function takeInOrder(
  blocks: readonly number[],
  lines: readonly number[],
  now: readonly Sign[],
  before: readonly Sign[],
  following: Following,
): void {
  const open = bySign(lines, before)
  for (const same of open.values()) same.reverse()
  for (const block of blocks) {
    const sign = now[block]
    const line = sign === undefined ? undefined : open.get(sign)?.pop()
    if (line !== undefined) following.take(block, line)
  }
}

function bySign(positions: readonly number[], signs: readonly Sign[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const at of positions) {
    const sign = signs[at]
    if (sign === undefined) continue
    const same = found.get(sign)
    if (same === undefined) found.set(sign, [at])
    else same.push(at)
  }
  return found
}
