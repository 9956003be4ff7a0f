import { sketchLength } from './sketch.js'

/** For each of the sixteen orders of all shingles, the first shingle of a text. */
export type MinHashes = Uint32Array

const seeds = Uint32Array.from({ length: sketchLength }, (_, at) => mix(Math.imul(at + 1, 0x9e3779b1)))
const word = /[\p{L}\p{N}]+/gu

/**
 * The min-hashes of the words of a text and of their neighbouring pairs: of two texts, as many agree as the share of
 * words and pairs that they have in common (Broder, “On the resemblance and containment of documents”, 1997).
 */
export function minHashes(text: string): MinHashes {
  const hashes = new Uint32Array(sketchLength).fill(0xffffffff)
  let before: number | undefined
  for (const [found] of text.toLowerCase().matchAll(word)) {
    const hash = hashOf(found)
    add(hashes, hash)
    if (before !== undefined) add(hashes, mix(Math.imul(before, 31) ^ hash))
    before = hash
  }
  return hashes
}

/** The min-hashes of several texts as one. */
export function joinMinHashes(all: readonly MinHashes[]): MinHashes {
  const joined = new Uint32Array(sketchLength).fill(0xffffffff)
  for (const hashes of all) {
    for (const [at, hash] of hashes.entries()) if (hash < (joined[at] ?? 0)) joined[at] = hash
  }
  return joined
}

function add(hashes: Uint32Array, shingle: number): void {
  for (let at = 0; at < sketchLength; at += 1) {
    const hash = mix(shingle ^ (seeds[at] ?? 0))
    if (hash < (hashes[at] ?? 0)) hashes[at] = hash
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finalizer of MurmurHash3: every bit of its argument moves every bit of its result. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
