import { basename, dirname, resolve } from 'node:path'
import { clearStaged, Findings, reportUnwritable } from '@dwibahasa/compiler'
import { givenPattern } from '../adopt/given-pattern.js'
import { patternText } from '../adopt/pattern-text.js'
import type { Command, CommandContext } from '../command.js'
import { type ProjectPlan, planProject } from '../init/plan-project.js'
import { starterPair, starterPattern } from '../init/starter.js'
import { writeNewFiles } from '../init/write-new-files.js'
import { MisuseError } from '../misuse.js'
import { reportFailure } from '../report/report-failure.js'
import { number, shownPath } from '../report/totals.js'

export const initCommand: Command = {
  options: { pattern: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  takesArguments: true,
  isProjectless: true,
  run: async (context) => {
    const { terminal, words, json, flags, arguments: names } = context
    const [name = '.', second] = names
    if (second !== undefined) throw new MisuseError(words('misuse.argument', { argument: second }))
    const pattern = givenPattern(context)
    const dryRun = flags['dry-run'] === true
    const folder = resolve(terminal.cwd, name)
    const plan = await reported(folder, context, () => planProject(folder, words, pattern))
    if (plan === undefined) return 1
    if (!dryRun) await clearInterrupted(folder, pattern ?? starterPattern)
    const isWritten = dryRun || (await reported(folder, context, () => writeNewFiles(plan.files).then(() => true)))
    if (isWritten === undefined) return 1
    terminal.out(
      json ? `${JSON.stringify(planJson(plan, dryRun, context), null, 2)}\n` : planText(plan, dryRun, context),
    )
    return 0
  },
}

/** Clears away what an interrupted run has left where this one may find nothing more to write. */
async function clearInterrupted(folder: string, pattern: string): Promise<void> {
  for (const path of ['dwibahasa.config.ts', ...starterPair(pattern).keys()])
    await clearStaged(dirname(resolve(folder, path)))
}

/** Does something with the files of a folder; what the file system has against it is reported, and gives nothing. */
async function reported<Result>(
  folder: string,
  context: CommandContext,
  act: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await act()
  } catch (fault) {
    if (fault instanceof MisuseError) throw fault
    const findings = new Findings(context.lang)
    const file = shownPath(context.terminal.cwd, placeOf(fault, folder))
    reportUnwritable(file, fault, findings)
    reportFailure(findings.list, context)
    return undefined
  }
}

/** What could not be written, where the fault says so and a person would know it by that name. */
function placeOf(fault: unknown, folder: string): string {
  const path = fault instanceof Error && 'path' in fault && typeof fault.path === 'string' ? fault.path : folder
  return basename(path).startsWith('.') ? folder : path
}

function planJson({ files, kept, guessed }: ProjectPlan, dryRun: boolean, { terminal }: CommandContext): object {
  const shown = (path: string): string => shownPath(terminal.cwd, path)
  return {
    version: 1,
    ok: true,
    dryRun,
    written: [...files.keys()].map(shown),
    kept: kept.map(shown),
    pattern: guessed?.found.pattern ?? null,
    pairs: guessed?.found.pairs ?? 0,
  }
}

function planText({ files, kept, guessed }: ProjectPlan, dryRun: boolean, context: CommandContext): string {
  const { terminal, words, lang } = context
  const lines: string[] = []
  if (guessed !== undefined) {
    const { pattern, pairs, alone, leftOver } = guessed.found
    const [found, single, left] = [pairs, alone.length, leftOver.length].map((count) => number(count, lang))
    const values = { pattern: patternText(pattern), pairs: found ?? '', alone: single ?? '', leftOver: left ?? '' }
    lines.push(words('adopt.found', values))
  }
  for (const path of kept) lines.push(words('init.kept', { file: shownPath(terminal.cwd, path) }))
  for (const [path, text] of files) {
    lines.push(words(dryRun ? 'init.wouldWrite' : 'init.written', { file: shownPath(terminal.cwd, path) }))
    if (dryRun) lines.push('', text)
  }
  if (files.size === 0) lines.push(words('init.nothing'))
  else if (!dryRun) lines.push(words(guessed === undefined ? 'init.next' : 'init.nextAdopt'))
  return `${lines.join('\n')}\n`
}
