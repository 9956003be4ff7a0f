import { maximumDepth } from '../untrusted/maximum-depth.js'
import { countNodes } from '../untrusted/node-count.js'
import { isDocument } from './is-document.js'

/**
 * Counts what a value of a field holds, but for documents, which count themselves.
 *
 * @throws RangeError where the value has no end.
 */
export function countValue(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth >= maximumDepth || isDocument(value)) return
  const held: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  countNodes(held.length)
  for (const each of held) countValue(each, depth + 1)
}
