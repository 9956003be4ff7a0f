import { fileURLToPath } from 'node:url'
import { type BilingualDocument, readDocuments } from './read-documents.js'

/** The pairs of the handbook whose blocks correspond one for one. */
export function handbookDocuments(): readonly BilingualDocument[] {
  return readDocuments(fileURLToPath(new URL('../../../content', import.meta.url)))
}
