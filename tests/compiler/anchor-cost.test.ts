import { expect, test } from 'vitest'
import { freeAnchor } from '../../packages/compiler/src/parse/free-anchor.js'

/** Counts how often anyone asks whether an anchor is taken. */
class WatchedAnchors extends Set<string> {
  asked = 0
  override has(anchor: string): boolean {
    this.asked += 1
    return super.has(anchor)
  }
}

function anchorsOf(titles: readonly string[], taken: Set<string> = new Set()): readonly string[] {
  const numbers = new Map<string, number>()
  return titles.map((title) => {
    const anchor = freeAnchor(title, taken, numbers)
    taken.add(anchor)
    return anchor
  })
}

test('equal headings are numbered, past those that other headings have by their text', () => {
  expect(anchorsOf(['a', 'a-1', 'a', 'a', 'a-1', 'a'])).toEqual(['a', 'a-1', 'a-2', 'a-3', 'a-1-1', 'a-4'])
})

test('the next of many equal headings is not looked for among all before it', () => {
  const taken = new WatchedAnchors()
  expect(anchorsOf(Array<string>(1000).fill('a'), taken).at(-1)).toBe('a-999')
  expect(taken.asked).toBeLessThan(1000 * 3)
})
