import type { Fix } from './fix.js'

/** Whether a fix of the frontmatter leaves it the same YAML but for the word; outside of it there is nothing to fear. */
export function staysYaml(source: string, { place, to }: Fix): boolean {
  if (!source.startsWith('---')) return true
  const lines = source.split('\n')
  const end = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line))
  if (end === -1 || place.start.line > end) return true
  // Signs that mean nothing to YAML wherever they stand; a comma means something between brackets.
  if (/^[\p{L}\p{N} .“”’-]*$/u.test(to)) return true
  return /^[\p{L}\p{N} .,“”’-]*$/u.test(to) && !lines.slice(0, place.start.line).some((line) => /[[{]/.test(line))
}
