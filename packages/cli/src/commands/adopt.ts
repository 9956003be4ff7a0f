import { dirname } from 'node:path'
import {
  type Adoption,
  clearStaged,
  type Doubt,
  doubtId,
  type Finding,
  Findings,
  readAdoption,
  reportUnwritable,
  writeAdoption,
} from '@dwibahasa/compiler'
import type { EntryKey } from '@dwibahasa/model'
import picocolors from 'picocolors'
import { type AdoptResult, adoptJson, adoptText, guessText } from '../adopt/adopt-report.js'
import { adoptionProject } from '../adopt/adoption-project.js'
import { matchAnswers, readAnswers, writeAnswers } from '../adopt/answers-on-disk.js'
import { askDoubts } from '../adopt/ask-doubts.js'
import { alignGlyphs } from '../align/align-glyphs.js'
import type { Command, CommandContext } from '../command.js'
import { writeNewFiles } from '../init/write-new-files.js'
import { MisuseError } from '../misuse.js'
import { reportFailure } from '../report/report-failure.js'
import { reportFindings } from '../report/report-findings.js'
import { shownPath } from '../report/totals.js'
import { wantsColour } from '../terminal.js'
import { compileOptions } from './compile-options.js'
import { progressOf } from './progress.js'

export const adoptCommand: Command = {
  options: {
    pattern: { type: 'string' },
    file: { type: 'string' },
    answers: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  takesArguments: true,
  run: async (context) => {
    const { terminal, words, lang, json, flags } = context
    if (flags.file !== undefined && flags.answers !== undefined) throw new MisuseError(words('misuse.adoptFiles'))
    const dryRun = flags['dry-run'] === true
    const chosen = await adoptionProject(context)
    if (chosen === undefined) return 1
    const { project, targets, guessed } = chosen
    const found = await readAnswers(project, context)
    const progress = progressOf(context)
    const options = { ...compileOptions(project, context), targets }
    const noted = { onProgress: progress.step, recalled: found.sections.map(({ doubt }) => doubt) }
    const adoption = await readAdoption(project, { ...options, ...noted })
    progress.end()
    const [unknown] = adoption.unknown
    if (unknown !== undefined) throw new MisuseError(words('misuse.selection', { name: unknown }))
    const matched = matchAnswers(found, adoption)
    // Where a lock was not understood, and stays as it is, answers wait in their file.
    const settleable = adoption.doubts.filter(({ entry }) => adoption.locksBefore.has(collectionOf(entry)))
    const takers = new Set(settleable.map(doubtId))
    const answers = new Map([...matched.answers].filter(([id]) => takers.has(id)))
    const left = (): typeof adoption.doubts => adoption.doubts.filter((doubt) => !answers.has(doubtId(doubt)))
    if (!dryRun) await clearStaged(dirname(project.configFile))
    if (guessed !== undefined && !dryRun && !(await writeConfig(project.configFile, guessed.config, context))) return 1
    const written = await writeAdoption(adoption, answers, { dryRun, lang })
    if (written.faults.length > 0) answers.clear()
    const isAsked =
      isInteractive(context) && written.faults.length === 0 && left().some((doubt) => takers.has(doubtId(doubt)))
    const findings: Finding[] = [...adoption.findings, ...written.faults]
    const fail = (faults: readonly Finding[]): void => {
      findings.push(...faults)
      if (!json) reportFindings(faults, adoption.sources, context, 'err')
    }
    const base = {
      ...chosen,
      adoption,
      dryRun,
      changed: matched.changed,
      strange: [...found.strange, ...found.sections.flatMap(({ strange }) => strange)],
      locks: written.locks,
      config: guessed === undefined ? undefined : shownPath(terminal.cwd, project.configFile),
      file: found.file,
      findings,
    }
    const resultOf = (now: Adoption, open: readonly Doubt[]): AdoptResult => {
      const ok = open.length === 0 && !findings.some(({ fatal }) => fatal === true)
      return { ...base, adoption: now, left: open, answered: answers.size, ok }
    }
    if (!json) {
      terminal.out(guessText(resultOf(adoption, left()), context))
      reportFindings(findings, adoption.sources, context, 'err')
    }
    if (isAsked && terminal.openPrompt !== undefined) {
      const colours = picocolors.createColors(wantsColour(terminal, terminal.outIsTerminal))
      const width = Math.min(Math.max(terminal.width, 24), 160)
      const prompt = terminal.openPrompt()
      await askDoubts(
        adoption,
        left().filter((doubt) => takers.has(doubtId(doubt))),
        prompt,
        terminal.out,
        { width, glyphs: alignGlyphs(terminal), colours, words, lang },
        async (id, answer) => {
          // Written at once: whatever ends this session, no answer is lost.
          const { faults } = await writeAdoption(adoption, answers.set(id, answer), { lang })
          if (faults.length === 0) return true
          answers.delete(id)
          fail(faults)
          return false
        },
      ).finally(() => prompt.close())
    }
    // What was answered makes other pairs, and other totals: they are those that the next run would find.
    const isSettled = !dryRun && written.faults.length === 0 && answers.size > 0
    const recalled = left().map((doubt) => ({ ...doubt, hashes: { id: doubt.id.hash, en: doubt.en.hash } }))
    const now = isSettled ? await readAdoption(project, { ...options, recalled }) : adoption
    // A pair that was parted stands in another order from then on: the lock is written in it at once, and not by the next run.
    if (isSettled && [...answers.values()].includes('different'))
      fail((await writeAdoption(now, new Map(), { lang })).faults)
    const open = isSettled ? now.doubts : left()
    if (!dryRun) fail(await writeAnswers(found, matched, open, adoption.sources, context))
    const result = resultOf(now, open)
    terminal.out(json ? `${JSON.stringify(adoptJson(result), null, 2)}\n` : adoptText(result, context, isAsked))
    return result.ok ? 0 : 1
  },
}

function collectionOf(entry: EntryKey): string {
  return entry.slice(0, entry.indexOf('/'))
}

function isInteractive({ terminal, json, flags }: CommandContext): boolean {
  const isFile = flags.file !== undefined || flags.answers !== undefined || flags['dry-run'] === true
  return terminal.openPrompt !== undefined && !json && !isFile
}

/** Writes a config where there is none. */
async function writeConfig(path: string, text: string, context: CommandContext): Promise<boolean> {
  try {
    await writeNewFiles(new Map([[path, text]]))
    return true
  } catch (fault) {
    const findings = new Findings(context.lang)
    const file = shownPath(context.terminal.cwd, path)
    reportUnwritable(file, fault, findings)
    reportFailure(findings.list, context)
    return false
  }
}
