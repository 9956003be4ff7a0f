import { build } from '@dwibahasa/compiler'
import type { Command } from '../command.js'
import { findingJson } from '../report/finding-json.js'
import { reportFindings } from '../report/report-findings.js'
import { number, shownPath, totalsLine } from '../report/totals.js'
import { compileOptions } from './compile-options.js'
import { openProject } from './open-project.js'
import { progressOf } from './progress.js'

export const buildCommand: Command = {
  options: { frozen: { type: 'boolean' } },
  takesArguments: false,
  run: async (context) => {
    const { terminal, words, lang, flags, json } = context
    const project = await openProject(context)
    if (project === undefined) return 1
    const progress = progressOf(context)
    const { compilation, findings, errors, output, locks } = await build(project, {
      ...compileOptions(project, context),
      frozen: flags.frozen === true,
      onProgress: progress.step,
    })
    progress.end()
    const folder = shownPath(terminal.cwd, project.output)
    if (json) {
      const { totals, warnings } = compilation
      const result = {
        version: 1,
        ok: errors === 0,
        errors,
        warnings,
        totals,
        folder,
        output,
        locks,
        findings: findings.map(findingJson),
      }
      terminal.out(`${JSON.stringify(result, null, 2)}\n`)
      return errors === 0 ? 0 : 1
    }
    reportFindings(findings, compilation.sources, context, 'err')
    if (errors > 0 || output === undefined) {
      terminal.err(`${words('build.failed', { errors, warnings: compilation.warnings, folder })}\n`)
      return 1
    }
    const counts = {
      written: number(output.written, lang),
      unchanged: number(output.unchanged, lang),
      removed: number(output.removed, lang),
    }
    terminal.out(`${totalsLine(compilation, context)}\n${words('build.done', { folder, ...counts })}\n`)
    for (const lock of locks) terminal.out(`${words('build.lock', { lock })}\n`)
    return 0
  },
}
