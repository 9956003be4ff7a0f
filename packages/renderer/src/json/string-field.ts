import { wellFormed } from './well-formed.js'

/** An optional string field that may hold anything: `undefined`, which is left out, where it is no string. */
export function stringField(field: unknown): string | undefined {
  return typeof field === 'string' ? wellFormed(field) : undefined
}
