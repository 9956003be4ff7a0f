import { compile } from '@dwibahasa/compiler'
import type { Command } from '../command.js'
import { findingJson } from '../report/finding-json.js'
import { reportFindings } from '../report/report-findings.js'
import { totalsLine } from '../report/totals.js'
import { compileOptions } from './compile-options.js'
import { openProject } from './open-project.js'
import { progressOf } from './progress.js'

export const checkCommand: Command = {
  options: { strict: { type: 'boolean' } },
  takesArguments: false,
  run: async (context) => {
    const { terminal, words, flags, json } = context
    const project = await openProject(context)
    if (project === undefined) return 1
    const progress = progressOf(context)
    const compilation = await compile(project, {
      ...compileOptions(project, context),
      history: true,
      onProgress: progress.step,
    })
    progress.end()
    const { findings, errors, warnings, totals } = compilation
    const ok = errors === 0 && (flags.strict !== true || warnings === 0)
    if (json) {
      terminal.out(
        `${JSON.stringify({ version: 1, ok, errors, warnings, totals, findings: findings.map(findingJson) }, null, 2)}\n`,
      )
      return ok ? 0 : 1
    }
    reportFindings(findings, compilation.sources, context, 'out')
    terminal.out(`${totalsLine(compilation, context)}\n`)
    terminal.out(`${findings.length === 0 ? words('check.clean') : words('check.found', { errors, warnings })}\n`)
    return ok ? 0 : 1
  },
}
