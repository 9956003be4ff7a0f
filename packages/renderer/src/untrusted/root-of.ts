import type { Document } from '@dwibahasa/model'

/**
 * The document itself, once it is known to be one.
 *
 * @throws TypeError where the value is no root: an entry instead of its body, or a promise that nobody awaited.
 */
export function rootOf(document: Document): Document {
  if (document?.type !== 'root') throw new TypeError("Expected a node of type 'root'")
  return document
}
