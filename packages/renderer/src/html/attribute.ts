import { stringOf } from '../untrusted/string-of.js'
import { characterReference } from './character-reference.js'

/** An attribute in double quotes, escaped, with a space before it; nothing where the value is empty or no string. */
export function attribute(name: string, field: unknown): string {
  const value = stringOf(field)
  if (!/[&<>"\0\ud800-\udfff]/.test(value)) return value && ` ${name}="${value}"`
  return ` ${name}="${value.replace(/[&<>"\0]|\p{Surrogate}/gu, characterReference)}"`
}
