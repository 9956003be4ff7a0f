import { Findings, loadProject, type Project } from '@dwibahasa/compiler'
import type { CommandContext } from '../command.js'
import { findingJson } from '../report/finding-json.js'
import { reportFindings } from '../report/report-findings.js'

/** Loads the project of the folder in which the command runs; a fault of the config is reported at once. */
export async function openProject(context: CommandContext): Promise<Project | undefined> {
  const findings = new Findings(context.lang)
  const project = await loadProject(context.terminal.cwd, context.config, findings)
  if (project !== undefined) return project
  if (context.json) {
    const result = {
      version: 1,
      ok: false,
      errors: findings.errors,
      warnings: 0,
      findings: findings.list.map(findingJson),
    }
    context.terminal.out(`${JSON.stringify(result, null, 2)}\n`)
  } else reportFindings(findings.list, new Map(), context, 'err')
  return undefined
}
