import type { Finding } from '@dwibahasa/compiler'
import type { CommandContext } from '../command.js'
import { findingJson } from './finding-json.js'
import { reportFindings } from './report-findings.js'

/** Reports what kept a command from giving any result: as its JSON, or with code frames beside the result that is not there. */
export function reportFailure(
  findings: readonly Finding[],
  context: CommandContext,
  sources: ReadonlyMap<string, string> = new Map(),
): void {
  if (!context.json) {
    reportFindings(findings, sources, context, 'err')
    return
  }
  const errors = findings.filter(({ fatal }) => fatal === true).length
  const warnings = findings.length - errors
  const result = { version: 1, ok: false, errors, warnings, findings: findings.map(findingJson) }
  context.terminal.out(`${JSON.stringify(result, null, 2)}\n`)
}
