import { alignMarkdown } from '@dwibahasa/compiler/align'
import { bench, describe } from 'vitest'
import { blocksOf } from './blocks-of.js'
import { driftedPairs } from './drifted-pairs.js'
import { handbookDocuments } from './handbook-documents.js'
import { longPair } from './long-pair.js'
import { markdown } from './markdown.js'
import { galeChurch, published } from './methods/gale-church.js'
import { type BilingualDocument, readDocuments } from './read-documents.js'
import { tableOf } from './table-of.js'
import { unitsOf } from './units-of.js'

const copies = 20

// Anybody's documents: a folder with pairs `X.id.md` and `X.en.md`, or `id/X.md` and `en/X.md`.
const corpora = process.env.DWIBAHASA_CORPORA ?? ''
const sets: readonly (readonly [name: string, documents: readonly BilingualDocument[]])[] = [
  ['the handbook', handbookDocuments('units')],
  ['the handbook, of each document what stands at the top', handbookDocuments('top blocks')],
  ['DWIBAHASA_CORPORA', corpora === '' ? [] : readDocuments(corpora, 'units')],
]

for (const [name, documents] of sets) {
  if (documents.length === 0) continue
  const pairs = driftedPairs(documents, copies)
  const made = `${documents.length} documents, ${pairs.length} copies that drifted apart`
  console.log(`${name}: ${made}\n${tableOf(pairs)}`)
}

const sizes = [500, 1000, 2000, 4000]

for (const size of sizes) {
  const { id, en } = longPair(size)
  describe(`${size} blocks a side, ${Math.round(id.length / 1000)} kB and ${Math.round(en.length / 1000)} kB`, () => {
    const once = { iterations: 2, warmupIterations: 1, time: 0, warmupTime: 0 }
    bench('alignMarkdown', () => void alignMarkdown(id, en), once)
    // What both cost before anything is aligned.
    bench('remark-parse, both files alone', () => void [markdown.parse(id), markdown.parse(en)], once)
    bench(
      'remark-parse, then Gale & Church over the whole lattice',
      () => {
        const [idUnits, enUnits] = [unitsOf(blocksOf(markdown.parse(id))), unitsOf(blocksOf(markdown.parse(en)))]
        galeChurch(idUnits, enUnits, { priors: published, otherKind: Infinity })
      },
      once,
    )
  })
}
