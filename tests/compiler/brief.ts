import type { Finding } from '@dwibahasa/compiler'

/** A finding in one line: `error field-missing topics/a.id.md:1:1`. */
export function brief({ fatal, ruleId, file, line, column }: Finding): string {
  return `${fatal === true ? 'error' : 'warning'} ${ruleId} ${file}:${line}:${column}`
}
