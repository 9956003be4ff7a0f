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
  return lines.flatMap((text, at): readonly FieldWaiver[] => {
    const read = text.startsWith('#') ? readWaiver(text.slice(1)) : undefined
    if (read === undefined) return []
    const below = lines.findIndex((line, next) => next > at && line.trim() !== '' && !line.startsWith('#'))
    const field = fieldAt.get(below + 2)
    const line = at + 2
    const place = { start: { line, column: 1 }, end: { line, column: text.trimEnd().length + 1 } }
    return [{ ...read, place, ...(field === undefined ? {} : { field }) }]
  })
}
