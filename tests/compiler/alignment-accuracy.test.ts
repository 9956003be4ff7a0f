import { alignMarkdown, type MarkdownPair } from '@dwibahasa/compiler/align'
import { describe, expect, test } from 'vitest'
import { driftedPairs } from '../bench/alignment/drifted-pairs.js'
import { handbookDocuments } from '../bench/alignment/handbook-documents.js'
import { dwibahasa } from '../bench/alignment/methods/dwibahasa.js'
import { galeChurch, published } from '../bench/alignment/methods/gale-church.js'
import { scoreOf } from '../bench/alignment/score.js'

const pairs = driftedPairs(handbookDocuments('units'), 4)
const short = pairs.filter(({ idUnits }) => idUnits.length <= 15)

// What the benchmark measures over many more copies, less what chance may take away.
describe('blocks of the handbook that drifted apart find each other', () => {
  const score = scoreOf(pairs, ({ id, en, idUnits, enUnits }) => dwibahasa(id, en, idUnits, enUnits))

  test('there is something to measure', () => {
    expect(pairs.length).toBeGreaterThan(100)
    expect(short.length).toBeGreaterThan(20)
    expect(score.confident).toBeGreaterThan(2500)
  })

  test('of all pairs', () => {
    expect(score.f1).toBeGreaterThanOrEqual(0.985)
    expect(score.perfect).toBeGreaterThanOrEqual(0.78)
  })

  test('of those that are said to be sure', () => {
    expect(score.confidentRight / score.confident).toBeGreaterThanOrEqual(0.998)
  })

  test('of documents with fifteen blocks at most', () => {
    const ofShort = scoreOf(short, ({ id, en, idUnits, enUnits }) => dwibahasa(id, en, idUnits, enUnits))
    expect(ofShort.perfect).toBeGreaterThanOrEqual(0.8)
  })

  test('of documents taken by what stands at the top', () => {
    const whole = driftedPairs(handbookDocuments('top blocks'), 4)
    const ofWhole = scoreOf(whole, ({ id, en, idUnits, enUnits }) => dwibahasa(id, en, idUnits, enUnits))
    expect(whole.length).toBeGreaterThan(100)
    expect(ofWhole.f1).toBeGreaterThanOrEqual(0.985)
    expect(ofWhole.perfect).toBeGreaterThanOrEqual(0.85)
  })

  test('far better than by their lengths', () => {
    const byLengths = scoreOf(pairs, ({ idUnits, enUnits }) =>
      galeChurch(idUnits, enUnits, { priors: published, otherKind: Infinity }),
    )
    // A peer that is broken proves nothing.
    expect(byLengths.f1).toBeGreaterThan(0.7)
    expect(1 - score.f1).toBeLessThan((1 - byLengths.f1) / 10)
  })
})

test('which file comes first makes next to no difference', () => {
  const linesOf = (pairs: readonly MarkdownPair[], one: 'id' | 'en', other: 'id' | 'en'): readonly string[] =>
    pairs.map((pair) => JSON.stringify([pair[one], pair[other]]))
  let [same, all] = [0, 0]
  for (const { id, en } of pairs) {
    const turned = new Set(linesOf(alignMarkdown(en, id).pairs, 'en', 'id'))
    const straight = linesOf(alignMarkdown(id, en).pairs, 'id', 'en')
    same += straight.filter((pair) => turned.has(pair)).length
    all += straight.length
  }
  expect(same / all).toBeGreaterThanOrEqual(0.99)
})
