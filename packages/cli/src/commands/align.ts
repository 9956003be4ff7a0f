import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { alignMarkdown, type MarkdownPair, NestingError } from '@dwibahasa/compiler/align'
import type { Localized } from '@dwibahasa/model'
import picocolors from 'picocolors'
import { alignGlyphs } from '../align/align-glyphs.js'
import { alignView } from '../align/align-view.js'
import { pairsJson } from '../align/pairs-json.js'
import { type Report, readSide } from '../align/read-side.js'
import type { Command, CommandContext } from '../command.js'
import { MisuseError } from '../misuse.js'
import { reportFailure } from '../report/report-failure.js'
import { wantsColour } from '../terminal.js'

export const alignCommand: Command = {
  options: {},
  takesArguments: true,
  isProjectless: true,
  run: async (context) => {
    const { terminal, words, lang, json } = context
    const names = await namesOf(context)
    const id = await readSide(names.id, terminal)
    const en = await readSide(names.en, terminal)
    if (typeof id !== 'string' || typeof en !== 'string') {
      return fail(
        [id, en].filter((side) => typeof side !== 'string'),
        context,
      )
    }
    const pairs = alignReported({ id, en }, names)
    if (typeof pairs === 'function') return fail([pairs], context)
    if (json) {
      terminal.out(`${JSON.stringify(pairsJson(pairs), null, 2)}\n`)
      return 0
    }
    const colours = picocolors.createColors(wantsColour(terminal, terminal.outIsTerminal))
    const width = Math.min(Math.max(terminal.width, 24), 160)
    terminal.out(alignView(pairs, { id, en }, { width, glyphs: alignGlyphs(terminal), colours, words, lang, names }))
    return 0
  },
}

/** The compiler is loaded for its words alone, so only where something has to be said. */
async function fail(reports: readonly Report[], context: CommandContext): Promise<1> {
  const { faultText, Findings } = await import('@dwibahasa/compiler')
  const findings = new Findings(context.lang)
  for (const report of reports) report(findings, faultText)
  reportFailure(findings.list, context)
  return 1
}

/** Aligns two texts; of one that is nested too deep it is said which. */
function alignReported({ id, en }: Localized<string>, names: Localized<string>): readonly MarkdownPair[] | Report {
  try {
    return alignMarkdown(id, en).pairs
  } catch (fault) {
    if (!(fault instanceof NestingError)) throw fault
    const file = isTooDeep(id) ? names.id : names.en
    const { limit } = fault
    return (findings) =>
      findings.add({ rule: 'nesting-too-deep', file, place: { line: 1, column: 1 }, values: { limit } })
  }
}

function isTooDeep(text: string): boolean {
  try {
    alignMarkdown(text, '')
    return false
  } catch (fault) {
    if (!(fault instanceof NestingError)) throw fault
    return true
  }
}

/** The two files that were named: Indonesian first. */
async function namesOf(context: CommandContext): Promise<Localized<string>> {
  const { terminal, words } = context
  const [id, en, ...rest] = context.arguments
  if (id === undefined || en === undefined || rest.length > 0) throw new MisuseError(words('misuse.align'))
  if ((await identityOf(id, terminal.cwd)) === (await identityOf(en, terminal.cwd)))
    throw new MisuseError(words('misuse.sameFile', { file: id }))
  return { id, en }
}

/** What tells a file from another, whatever links lead to it. */
async function identityOf(name: string, cwd: string): Promise<string> {
  if (name === '-') return name
  const path = resolve(cwd, name)
  // What is not there is reported when it is read.
  return realpath(path).catch(() => path)
}
