import { resolve } from 'node:path'
import { compile, type Finding, Findings, writeReported } from '@dwibahasa/compiler'
import type { Command, CommandContext } from '../command.js'
import { handoutFiles } from '../handout/handout-files.js'
import { type SheetFormat, type SheetKind, sheetAnswers, sheetFormats, sheetKinds } from '../handout/sheet-paths.js'
import { MisuseError } from '../misuse.js'
import { findingJson } from '../report/finding-json.js'
import { reportFindings } from '../report/report-findings.js'
import { number, shownPath } from '../report/totals.js'
import { unknownName } from '../unknown-name.js'
import { compileOptions } from './compile-options.js'
import { openProject } from './open-project.js'
import { progressOf } from './progress.js'

export const handoutCommand: Command = {
  options: {
    out: { type: 'string' },
    kind: { type: 'string', multiple: true },
    format: { type: 'string', multiple: true },
    answers: { type: 'string' },
  },
  takesArguments: true,
  run: async (context) => {
    const { terminal, words, lang, flags, json } = context
    const kinds = choice<SheetKind>('kind', sheetKinds, context)
    const formats = choice<SheetFormat>('format', sheetFormats, context)
    const answers = sheetAnswers.find((one) => one === (flags.answers ?? 'closed'))
    if (answers === undefined) throw misusedChoice('answers', String(flags.answers), sheetAnswers, context)
    const project = await openProject(context)
    if (project === undefined) return 1
    const progress = progressOf(context)
    const compilation = await compile(project, { ...compileOptions(project, context), onProgress: progress.step })
    progress.end()
    const keys = new Set(context.arguments)
    const unknown = [...keys].find((key) => !compilation.entries.some((entry) => entry.key === key))
    if (unknown !== undefined) {
      const known = compilation.entries.map(({ key }) => key)
      throw unknownName('entry', unknown, known, words)
    }
    if (flags.out === '') throw new MisuseError(words('misuse.optionValue', { option: '--out' }))
    const folder = resolve(terminal.cwd, typeof flags.out === 'string' ? flags.out : 'handouts')
    const findings = new Findings(lang)
    const request = { kinds, formats, answers, keys }
    const files = compilation.errors > 0 ? undefined : await handoutFiles(compilation, request, findings)
    const output = files && (await writeReported(folder, files, 'handout', terminal.cwd, findings))
    const all: readonly Finding[] = [...compilation.findings, ...findings.list]
    const errors = compilation.errors + findings.errors
    const shown = shownPath(terminal.cwd, folder)
    const kind = kinds.includes('id-en') ? 'id-en' : (kinds.find((one) => one === lang) ?? kinds[0])
    const first = files?.has(`${kind}/index.html`) ? `${kind}/index.html` : [...(files?.keys() ?? [])][0]
    const open = first === undefined ? undefined : `${shown}/${first}`
    if (json) {
      const result = {
        version: 1,
        ok: errors === 0,
        errors,
        warnings: compilation.warnings,
        folder: shown,
        answers,
        files: files?.size ?? 0,
        output,
        open,
        findings: all.map(findingJson),
      }
      terminal.out(`${JSON.stringify(result, null, 2)}\n`)
      return errors === 0 ? 0 : 1
    }
    reportFindings(all, compilation.sources, context, 'err')
    if (errors > 0) {
      terminal.err(`${words('build.failed', { errors, warnings: compilation.warnings, folder: shown })}\n`)
      return 1
    }
    terminal.out(
      `${words('handout.done', { folder: shown, files: number(files?.size ?? 0, lang), written: number(output?.written ?? 0, lang) })}\n`,
    )
    if (open !== undefined) terminal.out(`${words('handout.open', { file: open })}\n`)
    return 0
  },
}

/** The values of an option that may be given several times, or all there are. */
function choice<Value extends string>(
  name: string,
  known: readonly Value[],
  context: CommandContext,
): readonly Value[] {
  const given = context.flags[name]
  if (!Array.isArray(given)) return known
  const unknown = given.find((value) => !known.some((one) => one === value))
  if (unknown !== undefined) throw misusedChoice(name, unknown, known, context)
  return known.filter((one) => given.includes(one))
}

function misusedChoice(name: string, value: string, known: readonly string[], { words }: CommandContext): MisuseError {
  return new MisuseError(words('misuse.choice', { option: `--${name}`, value, known: known.join(', ') }))
}
