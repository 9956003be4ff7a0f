import type { Document } from '@dwibahasa/model'
import { beginCount } from './node-count.js'

/**
 * The document itself, once it is known to be one; its nodes are counted from here on.
 *
 * @throws TypeError where the value is no root: an entry instead of its body, or a promise that nobody awaited.
 */
export function rootOf(document: Document): Document {
  if (document?.type !== 'root') throw new TypeError("Expected a node of type 'root'")
  beginCount()
  return document
}
