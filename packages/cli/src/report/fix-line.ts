import type { Fix } from '@dwibahasa/compiler'
import { cleanText } from '@dwibahasa/renderer/text'

/** A fix in a line: `topics/a.id.md:3:7  spelling-standard  resiko → risiko`. */
export function fixLine({ file, place, rule, from, to }: Fix): string {
  const { line, column } = place.start
  return cleanText(`${file}:${line}:${column}  ${rule}  ${from} → ${to}`)
}
