import type { Point } from 'unist'

/** The text of a file: or the place of the first byte that is not UTF-8. */
export type Decoded =
  | { readonly text: string }
  | { readonly text?: never; readonly place: Point; readonly encoding: 'utf-16' | 'unknown' }

const byteOrderMark = '\uFEFF'

/**
 * Decodes UTF-8 strictly. A byte order mark is dropped and line ends become `\n`, so that places are the same whatever
 * system a file was written on.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text: (text.startsWith(byteOrderMark) ? text.slice(1) : text).replace(/\r\n?/g, '\n') }
  } catch (fault) {
    // TextDecoder says so by a TypeError and by nothing else.
    if (!(fault instanceof TypeError)) throw fault
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { place: firstBadPlace(bytes), encoding: wide ? 'utf-16' : 'unknown' }
  }
}

/** Finds the longest prefix that decodes, by halving. */
function firstBadPlace(bytes: Uint8Array): Point {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodesAsPrefix(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // `stream` again: the bytes that began the bad character are no character before it.
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true }).replace(/^\uFEFF/, '')
  const lines = before.split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a prefix end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
