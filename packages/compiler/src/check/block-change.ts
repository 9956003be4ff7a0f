import type { Block, Locale } from '@dwibahasa/model'
import { blockFacts, type Fact } from '../align/block-facts.js'
import type { BlockChange } from '../message/block-change.js'
import { blockProse } from './block-prose.js'

export interface ChangedBlocks {
  readonly changed: Locale
  readonly before: Block | undefined
  readonly after: Block
  readonly twin: Block
}

/** Says what has changed in a block: its texts, and the facts that came and went. */
export function blockChange(block: string, { changed, before, after, twin }: ChangedBlocks): BlockChange {
  const now = blockFacts(after, changed)
  const then = before === undefined ? now : blockFacts(before, changed)
  return {
    block,
    changed,
    ...(before === undefined ? {} : { before: blockProse(before) }),
    after: blockProse(after),
    twin: blockProse(twin),
    added: without(now, then),
    removed: without(then, now),
  }
}

/** What one multiset has more than the other. */
function without(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const left = new Map<string, number>()
  for (const { kind, value } of others) left.set(`${kind} ${value}`, (left.get(`${kind} ${value}`) ?? 0) + 1)
  return facts.filter(({ kind, value }) => {
    const count = left.get(`${kind} ${value}`) ?? 0
    left.set(`${kind} ${value}`, count - 1)
    return count <= 0
  })
}
