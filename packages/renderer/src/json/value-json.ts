import { maximumDepth } from '../untrusted/maximum-depth.js'
import { countValue } from './count-value.js'
import { documentJson } from './document-json.js'
import { isDocument } from './is-document.js'
import type { JsonValue } from './json-value.js'
import { wellFormed } from './well-formed.js'

/**
 * Any value of a field, as JSON: a body field is a document, a date is its ISO string, and what JSON has no word for is
 * `null`.
 *
 * @throws RangeError where the value has no end.
 */
export function valueJson(value: unknown): JsonValue {
  // Before anything is made of it: what has no end would fill the memory first.
  countValue(value)
  return plainJson(value, 0)
}

function plainJson(value: unknown, depth: number): JsonValue {
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || value === null || depth >= maximumDepth) return null
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (Array.isArray(value)) return Array.from(value, (item) => plainJson(item, depth + 1))
  if (isDocument(value)) return documentJson(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  // Object.fromEntries makes a field named __proto__ a field like any other.
  return Object.fromEntries(fields.map(([name, field]) => [wellFormed(name), plainJson(field, depth + 1)]))
}
