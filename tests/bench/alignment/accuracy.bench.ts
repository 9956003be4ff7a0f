import { join } from 'node:path'
import { bench, describe } from 'vitest'
import { driftedPairs } from './drifted-pairs.js'
import { handbookDocuments } from './handbook-documents.js'
import { methods } from './methods/methods.js'
import { type BilingualDocument, readDocuments } from './read-documents.js'
import { tableOf } from './table-of.js'

// Anybody's documents: a folder with pairs `X.id.md` and `X.en.md`, or `id/X.md` and `en/X.md`.
const corpora = process.env.DWIBAHASA_CORPORA
const sets: readonly (readonly [name: string, documents: readonly BilingualDocument[])[] = [
  ['the handbook', handbookDocuments()],
  ...(corpora === undefined ? [] : [[corpora, readDocuments(join(corpora))] as const]),
]

for (const [name, documents] of sets) {
  const copies = Math.max(1, Math.ceil(1000 / documents.length))
  const pairs = driftedPairs(documents, copies)
  const made = `${documents.length} documents, ${pairs.length} copies that drifted apart`
  console.log(`${name}: ${made}\n${tableOf(pairs)}`)

  describe(`${name}: ${made}, aligned`, () => {
    for (const [method, align] of methods) bench(method, () => void pairs.slice(0, 100).forEach(align))
  })
}
