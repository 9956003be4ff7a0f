import type { JsonValue } from './json-value.js'

/** An object of JSON with its fields in the order given, without those that are `undefined`. */
export function definedFields(fields: Readonly<Record<string, JsonValue | undefined>>): JsonValue {
  const defined = Object.entries(fields).filter((field): field is [string, JsonValue] => field[1] !== undefined)
  return Object.fromEntries(defined)
}
