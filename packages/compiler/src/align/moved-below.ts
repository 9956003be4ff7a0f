import type { BlockPair } from './block-pair.js'

/** The moved pairs that a block holds which one language alone has; not those that a moved pair holds in turn. */
export function* movedBelow({ children }: BlockPair): Generator<BlockPair> {
  for (const child of children) {
    if (child.moved === true) yield child
    else yield* movedBelow(child)
  }
}
