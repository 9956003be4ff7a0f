import { type Block, type Document, type Locale, locales } from '@dwibahasa/model'
import type { StateOf } from './block-state.js'
import { eachBlock } from './each-block.js'
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
    const lines = locked.flatMap((line, position) => {
      const { type, [locale]: state } = line
      return state === undefined ? [] : [{ type, state, position }]
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
