import { stringOf } from '../untrusted/string-of.js'
import { characterReference } from './character-reference.js'

/** Escapes a field that should hold a string, for the text of an element. Most strings need nothing and cost one test. */
export function escapeText(field: unknown): string {
  const value = stringOf(field)
  return /[&<>\0\ud800-\udfff]/.test(value) ? value.replace(/[&<>\0]|\p{Surrogate}/gu, characterReference) : value
}
