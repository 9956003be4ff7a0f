import { bench, describe } from 'vitest'
import { driftedPairs } from './drifted-pairs.js'
import { handbookDocuments } from './handbook-documents.js'
import { methods } from './methods/methods.js'
import { type BilingualDocument, readDocuments } from './read-documents.js'
import { tableOf } from './table-of.js'

const copies = 20

// Anybody's documents: a folder with pairs `X.id.md` and `X.en.md`, or `id/X.md` and `en/X.md`.
const corpora = process.env.DWIBAHASA_CORPORA ?? ''
const sets: readonly (readonly [name: string, documents: readonly BilingualDocument[]])[] = [
  ['the handbook', handbookDocuments()],
  ['DWIBAHASA_CORPORA', corpora === '' ? [] : readDocuments(corpora)],
]

for (const [name, documents] of sets) {
  if (documents.length === 0) continue
  const pairs = driftedPairs(documents, copies)
  const made = `${documents.length} documents, ${pairs.length} copies that drifted apart`
  console.log(`${name}: ${made}\n${tableOf(pairs)}`)

  describe(`${name}: aligning 100 of ${pairs.length} copies that drifted apart`, () => {
    const some = pairs.slice(0, 100)
    for (const [method, align] of methods) {
      bench(method, () => {
        for (const pair of some) align(pair)
      })
    }
  })
}
