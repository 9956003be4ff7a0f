import { fileURLToPath } from 'node:url'
import type { Grain } from './grain.js'
import { type BilingualDocument, readDocuments } from './read-documents.js'

/** The pairs of the handbook whose blocks correspond one for one. */
export function handbookDocuments(grain: Grain): readonly BilingualDocument[] {
  return readDocuments(fileURLToPath(new URL('../../../content', import.meta.url)), grain)
}
