/**
 * A string for CSS, in quotes.
 *
 * All that is no letter, digit or space is escaped by its code point, so nothing ends the string, or the element that the
 * style sheet stands in.
 */
export function cssString(value: string): string {
  const escaped = value.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}
