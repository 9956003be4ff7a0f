import { createHash } from 'node:crypto'
import type { Block, Locale } from '@dwibahasa/model'
import { blockFacts, type Fact } from './block-facts.js'
import { blockText } from './block-text.js'
import { childBlocks } from './child-blocks.js'
import { joinMinHashes, type MinHashes, minHashes } from './min-hashes.js'
import { sketchOf } from './sketch.js'

/** What the lock knows of a block in one language. */
export interface BlockState {
  /** The first 64 bits of the SHA-256 of its text, as 16 hexadecimal digits. */
  readonly hash: string
  /** The first 24 bits of the SHA-256 of its facts, as 6 hexadecimal digits. */
  readonly facts: string
  /** What its words resemble: 16 min-hashes of 4 bits, as 16 hexadecimal digits. */
  readonly sketch: string
}

/** What a block is today. */
interface BlockToday extends BlockState {
  readonly words: number
}

/** Gives the states of the blocks of one language, each worked out once. */
export type StateOf = (block: Block) => BlockToday

interface Gathered {
  readonly text: string
  readonly facts: readonly Fact[]
  readonly hashes: MinHashes
  readonly state: BlockToday
}

export function stateOf(locale: Locale): StateOf {
  const known = new Map<Block, Gathered>()
  const gather = (block: Block): Gathered => {
    const before = known.get(block)
    if (before !== undefined) return before
    const children = childBlocks(block).map(gather)
    const isLeaf = children.length === 0
    const text = isLeaf ? blockText(block) : children.map((child) => child.text).join('\n')
    const facts = isLeaf ? blockFacts(block, locale) : children.flatMap((child) => child.facts)
    const hashes = isLeaf ? minHashes(text) : joinMinHashes(children.map((child) => child.hashes))
    const words = isLeaf
      ? (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)
      : children.reduce((sum, child) => sum + child.state.words, 0)
    const state = { hash: digest(text, 16), facts: digest(factText(facts), 6), sketch: sketchOf(hashes), words }
    const gathered = { text, facts, hashes, state }
    known.set(block, gathered)
    return gathered
  }
  return (block) => gather(block).state
}

function factText(facts: readonly Fact[]): string {
  return facts.map(({ kind, value }) => `${kind} ${value}`).join('\n')
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
