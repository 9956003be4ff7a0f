import { describe, expect, test } from 'vitest'
import { followSide, type SideBlock } from '../../packages/compiler/src/align/follow-side.js'
import { randomOf } from './edited-document.js'

/** How often the sketches of a document are looked at, which is what comparing costs. */
function looks(
  count: number,
  sketches: readonly [now: (at: number) => string, before: (at: number) => string],
): number {
  let looked = 0
  const blocks = (sketchOf: (at: number) => string, side: string): readonly SideBlock[] =>
    Array.from({ length: count }, (_, at) => {
      const sketch = sketchOf(at)
      const state = {
        hash: `${side} ${at}`,
        facts: '',
        get sketch(): string {
          looked += 1
          return sketch
        },
      }
      return { type: 'paragraph', state }
    })
  const [now, before] = sketches
  followSide(blocks(now, 'now'), blocks(before, 'before'))
  return looked
}

function randomSketch(seed: number): string {
  const random = randomOf(seed)
  return Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('')
}

// In each of eight bands a block is compared with 48 others at most; a comparison looks at two sketches.
const limit = 8 * 48 * 2 + 10

describe('a block is compared with so many others, however long the document', () => {
  const cases: readonly (readonly [string, (at: number) => string, (at: number) => string])[] = [
    ['all alike', () => '123456789abcdef0', () => '123456789abcdef0'],
    ['all nearly alike', (at) => `1234567${randomSketch(at).slice(7)}`, (at) => `1234567${randomSketch(-at).slice(7)}`],
    ['all different', randomSketch, (at) => randomSketch(-at - 1)],
  ]
  test.each(cases)('%s', (_, now, before) => {
    expect(looks(4000, [now, before])).toBeLessThan(4000 * limit)
  })
})
