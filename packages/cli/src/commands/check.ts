import { type Compilation, compile, fixes, fixProject } from '@dwibahasa/compiler'
import type { Command, CommandContext } from '../command.js'
import { MisuseError } from '../misuse.js'
import { findingJson } from '../report/finding-json.js'
import { fixJson } from '../report/fix-json.js'
import { fixLine } from '../report/fix-line.js'
import { reportFindings } from '../report/report-findings.js'
import { totalsLine } from '../report/totals.js'
import { compileOptions } from './compile-options.js'
import { openProject } from './open-project.js'
import { progressOf } from './progress.js'

export const checkCommand: Command = {
  options: { strict: { type: 'boolean' }, fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  takesArguments: false,
  run: async (context) => {
    const { terminal, words, flags, json } = context
    const [fix, dryRun] = [flags.fix === true, flags['dry-run'] === true]
    if (dryRun && !fix) throw new MisuseError(words('misuse.dryRun'))
    const project = await openProject(context)
    if (project === undefined) return 1
    const progress = progressOf(context)
    const options = { ...compileOptions(project, context), history: true, onProgress: progress.step }
    const { compilation, fixed } = fix
      ? await fixProject(project, { ...options, dryRun })
      : { compilation: await compile(project, options), fixed: [] }
    progress.end()
    const { findings, errors, warnings, totals } = compilation
    const ok = errors === 0 && (flags.strict !== true || warnings === 0)
    if (json) {
      const result = { version: 1, ok, errors, warnings, totals, findings: findings.map(findingJson) }
      terminal.out(`${JSON.stringify(fix ? { ...result, dryRun, fixed: fixed.map(fixJson) } : result, null, 2)}\n`)
      return ok ? 0 : 1
    }
    if (fix) for (const one of fixed) terminal.out(`${fixLine(one)}\n`)
    if (fixed.length > 0) terminal.out('\n')
    reportFindings(findings, compilation.sources, context, 'out')
    terminal.out(`${totalsLine(compilation, context)}\n`)
    if (fix) terminal.out(`${words(dryRun ? 'check.wouldFix' : 'check.fixed', { count: fixed.length })}\n`)
    else reportFixable(compilation, context)
    terminal.out(`${findings.length === 0 ? words('check.clean') : words('check.found', { errors, warnings })}\n`)
    return ok ? 0 : 1
  },
}

/** Says that `--fix` would have something to do. */
function reportFixable(compilation: Compilation, { terminal, words }: CommandContext): void {
  const { length: count } = fixes(compilation)
  if (count > 0) terminal.out(`${words('check.fixable', { count })}\n`)
}
