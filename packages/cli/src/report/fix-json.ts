import type { Fix } from '@dwibahasa/compiler'

/** A fix as `--json` prints it. Lines and columns count from 1. */
export function fixJson({ file, place, rule, from, to }: Fix): object {
  const { line, column } = place.start
  return { file, line, column, rule, from, to }
}
