import { accept } from '@dwibahasa/compiler'
import type { Command } from '../command.js'
import { MisuseError } from '../misuse.js'
import { findingJson } from '../report/finding-json.js'
import { reportFindings } from '../report/report-findings.js'
import { compileOptions } from './compile-options.js'
import { openProject } from './open-project.js'

export const acceptCommand: Command = {
  options: { all: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  takesArguments: true,
  run: async (context) => {
    const { terminal, words, flags, json } = context
    const targets = flags.all === true ? ('all' as const) : context.arguments
    if (targets.length === 0 || (flags.all === true && context.arguments.length > 0))
      throw new MisuseError(words('misuse.accept'))
    const project = await openProject(context)
    if (project === undefined) return 1
    const dryRun = flags['dry-run'] === true
    const { compilation, accepted, unknown, locks } = await accept(project, targets, {
      ...compileOptions(project, context),
      dryRun,
    })
    const [first] = unknown
    if (first !== undefined) throw new MisuseError(words('misuse.target', { target: first }))
    const ok = compilation.errors === 0
    if (json) {
      const findings = ok ? [] : compilation.findings.map(findingJson)
      terminal.out(
        `${JSON.stringify({ version: 1, ok, dryRun, accepted: ok ? accepted : [], locks, findings }, null, 2)}\n`,
      )
      return ok ? 0 : 1
    }
    if (!ok) {
      reportFindings(compilation.findings, compilation.sources, context, 'err')
      terminal.err(`${words('accept.failed', { errors: compilation.errors })}\n`)
      return 1
    }
    for (const block of accepted) terminal.out(`${block}\n`)
    terminal.err(`${words(dryRun ? 'accept.dryRun' : 'accept.done', { count: accepted.length })}\n`)
    return 0
  },
}
