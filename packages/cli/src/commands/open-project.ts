import { Findings, loadProject, type Project } from '@dwibahasa/compiler'
import type { CommandContext } from '../command.js'
import { reportFailure } from '../report/report-failure.js'

/** Loads the project of the folder in which the command runs; a fault of the config is reported at once. */
export async function openProject(context: CommandContext): Promise<Project | undefined> {
  const findings = new Findings(context.lang)
  const project = await loadProject(context.terminal.cwd, context.config, findings)
  if (project !== undefined) return project
  reportFailure(findings.list, context)
  return undefined
}
