import type { MinHashes } from './min-hashes.js'

/** How many min-hashes a sketch holds, one a hexadecimal digit. */
export const sketchLength = 16

/** The sketch of a block without words. */
export const emptySketch: string = '0'.repeat(sketchLength)

/** Four bits of each min-hash, which is enough to compare by (Li and König, “b-bit minwise hashing”, 2010). */
export function sketchOf(hashes: MinHashes): string {
  if (hashes.every((hash) => hash === 0xffffffff)) return emptySketch
  return [...hashes].map((hash) => (hash & 15).toString(16)).join('')
}

/** How many of the sixteen min-hashes of two sketches agree; unrelated ones agree in one, by chance. */
export function sketchSimilarity(one: string, other: string): number {
  if (one === emptySketch || other === emptySketch) return 0
  let agreeing = 0
  for (let at = 0; at < sketchLength; at += 1) if (one.charCodeAt(at) === other.charCodeAt(at)) agreeing += 1
  return agreeing
}
