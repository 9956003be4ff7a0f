import type { Block } from '@dwibahasa/model'
import { stringOf } from '../untrusted/string-of.js'

/** The key of a block for an element around or in place of the block's own. */
export function keyOf(node: Block): { readonly key?: string } {
  const key = stringOf(node.key)
  return key ? { key } : {}
}
