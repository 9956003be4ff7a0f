import { integerOf } from '../untrusted/integer-of.js'

/**
 * The `id` of a footnote (`fn:2`) or of a reference to it (`fnref:2`, its second `fnref:2:2`).
 *
 * The colon keeps them apart from heading anchors, which have none.
 */
export function footnoteId(kind: 'fn' | 'fnref', number: unknown, occurrence: unknown = 1): string {
  const nth = integerOf(occurrence, 1, 1, 999_999)
  return `${kind}:${integerOf(number, 0, 0, 999_999)}${nth > 1 ? `:${nth}` : ''}`
}
