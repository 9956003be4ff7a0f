import type { Document } from '@dwibahasa/model'
import { maximumDepth } from '../untrusted/maximum-depth.js'
import { countNodes } from '../untrusted/node-count.js'
import { documentJson } from './document-json.js'
import type { JsonValue } from './json-value.js'
import { wellFormed } from './well-formed.js'

/**
 * Any value of a field, as JSON: a body field is a document, a date is its ISO string, and what JSON has no word for is
 * `null`.
 *
 * @throws RangeError where the value has no end.
 */
export function valueJson(value: unknown, depth = 0): JsonValue {
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || value === null || depth >= maximumDepth) return null
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (Array.isArray(value)) {
    countNodes(value.length)
    return Array.from(value, (item) => valueJson(item, depth + 1))
  }
  if (isDocument(value)) return documentJson(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  countNodes(fields.length)
  // Object.fromEntries makes a field named __proto__ a field like any other.
  return Object.fromEntries(fields.map(([name, field]) => [wellFormed(name), valueJson(field, depth + 1)]))
}

function isDocument(value: object): value is Document {
  return 'type' in value && value.type === 'root' && 'children' in value
}
