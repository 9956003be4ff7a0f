import { fileURLToPath } from 'node:url'
import type { Grain } from './grain.js'
import { type BilingualDocument, readDocuments } from './read-documents.js'

/**
 * The pairs of the handbook whose blocks correspond one for one. Not the guide's: its pages have their headings in common, so
 * that nobody could tell one that comes from another page.
 */
export function handbookDocuments(grain: Grain): readonly BilingualDocument[] {
  const documents = readDocuments(fileURLToPath(new URL('../../../content', import.meta.url)), grain)
  return documents.filter(({ name }) => !name.startsWith('guide/'))
}
