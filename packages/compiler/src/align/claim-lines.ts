import { type Block, type Document, type Locale, locales } from '@dwibahasa/model'
import type { StateOf } from './block-state.js'
import { childBlocks } from './child-blocks.js'
import { followSide } from './follow-side.js'
import type { LockedBlock } from './lock.js'

/** Compares each language with its own last state: for the blocks of both the position of the line they go back to. */
export function claimLines(
  documents: { readonly [Side in Locale]: Document | undefined },
  locked: readonly LockedBlock[],
  states: Readonly<Record<Locale, StateOf>>,
): ReadonlyMap<Block, number> {
  const claims = new Map<Block, number>()
  for (const locale of locales) {
    const document = documents[locale]
    if (document === undefined) continue
    const blocks = [...eachBlock(document)]
    const whole = new Set(locked.filter(isWhole).map((line) => `${line.type} ${line[locale]?.hash}`))
    const lines = locked.flatMap((line, position) => {
      const { type, [locale]: state } = line
      if (state === undefined) return []
      // Blocks that belong together in different places have a line together, and the one of them its own for its key.
      return !isWhole(line) && whole.has(`${type} ${state.hash}`) ? [] : [{ type, state, position }]
    })
    const found = followSide(
      blocks.map((block) => ({ type: block.type, state: states[locale](block) })),
      lines,
    )
    for (const [at, block] of blocks.entries()) {
      const line = lines[found[at] ?? -1]
      if (line !== undefined) claims.set(block, line.position)
    }
  }
  return claims
}

function isWhole({ id, en }: LockedBlock): boolean {
  return id !== undefined && en !== undefined
}

/** The blocks in the order of reading, each before what it holds. */
function* eachBlock(node: Block | Document): Generator<Block> {
  for (const block of childBlocks(node)) {
    yield block
    yield* eachBlock(block)
  }
}
