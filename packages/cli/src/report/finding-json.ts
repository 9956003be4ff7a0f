import type { Finding } from '@dwibahasa/compiler'
import type { Point, Position } from 'unist'

/** A finding as `--json` prints it. Lines and columns count from 1. */
export function findingJson(finding: Finding): object {
  return {
    rule: finding.ruleId,
    severity: finding.fatal === true ? 'error' : 'warning',
    file: finding.file,
    ...placeJson(finding.place),
    reason: finding.reason,
    note: finding.note,
    actual: finding.actual,
    expected: finding.expected,
    url: finding.url,
    change: finding.change,
    related: finding.related?.map(({ file, place, text }) => ({ file, ...placeJson(place), text })),
  }
}

function placeJson(place: Point | Position | undefined): object {
  if (place === undefined) return {}
  if (!('start' in place)) return { line: place.line, column: place.column }
  const { start, end } = place
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
