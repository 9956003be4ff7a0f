import type { Block, BlockKey, Document } from '@dwibahasa/model'
import { childBlocks } from '../align/child-blocks.js'
import type { CompiledSide } from '../compilation.js'
import { blockProse } from './block-prose.js'

/** What every block of an entry says in one language, by key. */
export function blockTexts({ body, fields }: CompiledSide): ReadonlyMap<BlockKey, string> {
  const texts = new Map<BlockKey, string>()
  const add = (node: Block | Document): void => {
    for (const block of childBlocks(node)) {
      if (block.key !== undefined) texts.set(block.key, blockProse(block))
      add(block)
    }
  }
  for (const document of [body, ...Object.values(fields).filter(isDocument)]) add(document)
  return texts
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root' && 'locale' in value
}
