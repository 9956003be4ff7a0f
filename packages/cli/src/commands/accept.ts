import { type AcceptedBlock, accept } from '@dwibahasa/compiler'
import { locales } from '@dwibahasa/model'
import { cleanText } from '@dwibahasa/renderer/text'
import type { Command } from '../command.js'
import { MisuseError } from '../misuse.js'
import { findingJson } from '../report/finding-json.js'
import { reportFindings } from '../report/report-findings.js'
import { unknownName } from '../unknown-name.js'
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
    const options = { ...compileOptions(project, context), dryRun }
    const { compilation, accepted, settled, unknown, faults, locks } = await accept(project, targets, options)
    const [first] = unknown
    if (first !== undefined) {
      const known = compilation.entries.map(({ key }) => key)
      throw unknownName('target', first, first.includes('#') ? [] : known, words)
    }
    const ok = faults.length === 0
    if (json) {
      const findings = faults.map(findingJson)
      const result = { version: 1, ok, dryRun, accepted: ok ? accepted : [], settled, locks, findings }
      terminal.out(`${JSON.stringify(result, null, 2)}\n`)
      return ok ? 0 : 1
    }
    if (!ok) {
      reportFindings(faults, compilation.sources, context, 'err')
      terminal.err(`${words('accept.failed', { count: faults.length })}\n`)
      return 1
    }
    for (const block of accepted) terminal.out(dryRun ? shown(block, terminal.width) : `${cleanText(block.block)}\n`)
    for (const target of settled) terminal.err(`${words('accept.settled', { target })}\n`)
    terminal.err(`${words(dryRun ? 'accept.dryRun' : 'accept.done', { count: accepted.length })}\n`)
    return 0
  },
}

/** A block and what it says, a line a language. */
function shown(block: AcceptedBlock, width: number): string {
  const lines = locales.map((locale) => {
    const text = cleanText(block[locale]).replace(/\s+/g, ' ')
    const room = Math.max(20, width - 6)
    return `  ${locale}  ${text.length > room ? `${text.slice(0, room - 1)}…` : text}\n`
  })
  return `${cleanText(block.block)}\n${lines.join('')}`
}
