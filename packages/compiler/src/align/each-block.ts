import type { Block, Document } from '@dwibahasa/model'
import { childBlocks } from './child-blocks.js'

/** The blocks in the order of reading, each before what it holds. */
export function* eachBlock(node: Block | Document): Generator<Block> {
  for (const block of childBlocks(node)) {
    yield block
    yield* eachBlock(block)
  }
}
