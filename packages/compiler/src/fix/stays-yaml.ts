import type { Fix } from './fix.js'

const fence = /^---[ \t]*$/
/** Signs that mean nothing to YAML wherever they stand. */
const plain = /^[\p{L}\p{N} .“”’-]*$/u
/** A comma means something between brackets. */
const plainWithComma = /^[\p{L}\p{N} .,“”’-]*$/u

/**
 * Whether a fix of the frontmatter leaves it the same YAML but for the word; outside of it there is nothing to fear.
 *
 * @param lines Of the file.
 */
export function staysYaml(lines: readonly string[], { place, to }: Fix): boolean {
  if (plain.test(to) || !fence.test(lines[0] ?? '')) return true
  const end = lines.findIndex((line, at) => at > 0 && fence.test(line))
  if (end === -1 || place.start.line > end) return true
  return plainWithComma.test(to) && !lines.slice(0, place.start.line).some((line) => /[[{]/.test(line))
}
