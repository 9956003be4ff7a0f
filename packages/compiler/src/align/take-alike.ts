import { blockFamily } from './block-family.js'
import type { BlockState } from './block-state.js'
import type { SideBlock } from './follow-side.js'
import type { Following } from './following.js'
import { emptySketch, sketchLength, sketchSimilarity } from './sketch.js'

// Unrelated blocks of a language share some words: four of sixteen min-hashes happen, seven hardly.
const resemblance = 7
// Two digits of a sketch: of blocks with 7 of 16 in common, four in five share a band and the rest lie near.
const bandWidth = 2
// What very many have in common tells nothing apart; so many are compared with each.
const bucketLimit = 48

/** Blocks with one sketch, in order; they are compared once. */
interface Alike {
  readonly state: BlockState
  readonly members: number[]
}

interface Candidate {
  readonly block: Alike
  readonly line: Alike
  readonly similarity: number
  readonly otherType: number
  readonly distance: number
}

/**
 * Gives open blocks the open lines that they resemble: those most alike first, of those the ones of the same type, of
 * those the nearest to where they would stand. Sketches are compared where a band of theirs is equal (locality-sensitive
 * hashing), so that the work grows with the blocks and not with their square.
 */
export function takeAlike(now: readonly SideBlock[], before: readonly SideBlock[], following: Following): void {
  const blocks = alike(following.openBlocks(), now)
  const lines = alike(following.openLines(), before)
  const buckets = new Map<string, Alike[]>()
  for (const [family, groups] of lines) {
    for (const group of groups) {
      for (const band of bandsOf(family, group.state.sketch)) {
        const bucket = buckets.get(band)
        if (bucket === undefined) buckets.set(band, [group])
        else bucket.push(group)
      }
    }
  }
  const expected = following.expectedLines()
  const candidates: Candidate[] = []
  for (const [family, groups] of blocks) {
    for (const block of groups) {
      const first = block.members[0] ?? 0
      const share = first / now.length
      const near = bandsOf(family, block.state.sketch).flatMap((band) => nearShare(buckets.get(band) ?? [], share))
      for (const line of new Set(near)) {
        const similarity = sketchSimilarity(block.state.sketch, line.state.sketch)
        if (similarity < resemblance) continue
        const firstLine = line.members[0] ?? 0
        const otherType = now[first]?.type === before[firstLine]?.type ? 0 : 1
        const distance = Math.abs((expected[first] ?? 0) - firstLine)
        candidates.push({ block, line, similarity, otherType, distance })
      }
    }
  }
  candidates.sort(
    (a, b) =>
      b.similarity - a.similarity ||
      a.otherType - b.otherType ||
      a.distance - b.distance ||
      (a.block.members[0] ?? 0) - (b.block.members[0] ?? 0),
  )
  for (const { block, line } of candidates) takeGroup(block, line, following)
}

function takeGroup(block: Alike, line: Alike, following: Following): void {
  const blocks = block.members.filter((at) => following.lineOf[at] === undefined)
  const lines = line.members.filter((at) => following.isOpen(at))
  for (const [at, open] of lines.entries()) {
    const taker = blocks[at]
    if (taker === undefined) return
    following.take(taker, open)
  }
}

/** Positions by family, then by sketch. */
function alike(positions: readonly number[], all: readonly SideBlock[]): ReadonlyMap<string, readonly Alike[]> {
  const families = new Map<string, Map<string, Alike>>()
  for (const at of positions) {
    const block = all[at]
    if (block === undefined || block.state.sketch === emptySketch) continue
    const family = blockFamily(block.type)
    const groups = families.get(family) ?? new Map<string, Alike>()
    families.set(family, groups)
    const { state } = block
    const group = groups.get(state.sketch)
    if (group === undefined) groups.set(state.sketch, { state, members: [at] })
    else group.members.push(at)
  }
  return new Map([...families].map(([family, groups]) => [family, [...groups.values()]]))
}

function bandsOf(family: string, sketch: string): readonly string[] {
  return Array.from({ length: sketchLength / bandWidth }, (_, at) => {
    const from = at * bandWidth
    return `${family} ${at} ${sketch.slice(from, from + bandWidth)}`
  })
}

/** All of a bucket; of one that is too full those about as far into the document. */
function nearShare(bucket: readonly Alike[], share: number): readonly Alike[] {
  if (bucket.length <= bucketLimit) return bucket
  const from = Math.floor(share * (bucket.length - bucketLimit))
  return bucket.slice(from, from + bucketLimit)
}
