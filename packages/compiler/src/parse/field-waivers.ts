import type { Frontmatter } from './frontmatter.js'
import { readWaiver } from './read-waiver.js'
import type { Waiver } from './waiver.js'

/** A waiver in the frontmatter and the field below it; none where the next line is no field. */
export interface FieldWaiver extends Waiver {
  readonly field?: string
}

/**
 * Reads the waivers of a frontmatter: comments on lines of their own, `# dwibahasa-ignore rule: reason`. A line that begins
 * with `#` is a comment wherever it stands; what belongs to a value is indented.
 *
 * @param yaml What stands between the `---` lines; its first line is line 2 of the file.
 */
export function fieldWaivers(yaml: string, fields: Frontmatter): readonly FieldWaiver[] {
  if (!yaml.includes('dwibahasa-ignore')) return []
  const fieldAt = new Map([...fields.values()].map(({ name, namePlace }) => [namePlace.start.line, name]))
  const lines = yaml.split('\n')
  const below = linesBelow(lines)
  return lines.flatMap((text, at): readonly FieldWaiver[] => {
    const read = text.startsWith('#') ? readWaiver(text.slice(1)) : undefined
    if (read === undefined) return []
    const field = fieldAt.get((below[at] ?? -1) + 2)
    const line = at + 2
    const place = { start: { line, column: 1 }, end: { line, column: text.trimEnd().length + 1 } }
    return [{ ...read, place, ...(field === undefined ? {} : { field }) }]
  })
}

/** For each line the next one that is neither empty nor a comment; -1 where none follows. */
function linesBelow(lines: readonly string[]): readonly number[] {
  const below: number[] = []
  let next = -1
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    below[at] = next
    const line = lines[at] ?? ''
    if (line.trim() !== '' && !line.startsWith('#')) next = at
  }
  return below
}
