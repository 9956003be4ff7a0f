import { createHash } from 'node:crypto'
import type { BlockKey } from '@dwibahasa/model'
import type { UnkeyedBlock } from './follow-keys.js'

/**
 * Makes keys from what blocks say when they are first seen, so that every machine gives them the same. A key that was
 * dropped comes back with the same text in the same document only, and that is the same block come back.
 *
 * @param taken The keys of the entry; those given out are added.
 */
export function newKeys(
  document: string,
  taken: Set<BlockKey>,
): (block: Pick<UnkeyedBlock, 'type' | 'id' | 'en'>) => BlockKey {
  // Where blocks say the same, as empty cells do, each goes on where the last one stopped.
  const attempts = new Map<string, number>()
  return ({ type, id, en }) => {
    const seed = [document, type, id?.hash ?? '', en?.hash ?? ''].join('\0')
    for (let attempt = attempts.get(seed) ?? 0; ; attempt += 1) {
      const number = createHash('sha256').update(`${seed}\0${attempt}`).digest().readUIntBE(0, 6)
      // One letter first, since keys end up in attributes and fragments; then base 36.
      const key = `k${number.toString(36).padStart(10, '0').slice(-5)}`
      if (taken.has(key)) continue
      taken.add(key)
      attempts.set(seed, attempt + 1)
      return key
    }
  }
}
