import type { Reading, WordIndex } from './word-index.js'

/** More words than a book has; a stranger's text may hold any number, so what is remembered has an end. */
const mostWords = 50_000

/** An index that takes each spelling apart once, though it stands in a thousand texts. */
export function rememberingIndex(index: WordIndex): WordIndex {
  const remembered = new Map<string, readonly Reading[]>()
  return {
    add(part, word, bending) {
      remembered.clear()
      index.add(part, word, bending)
    },
    find(word) {
      const known = remembered.get(word)
      if (known !== undefined) return known
      if (remembered.size >= mostWords) remembered.clear()
      const readings = index.find(word)
      remembered.set(word, readings)
      return readings
    },
  }
}
