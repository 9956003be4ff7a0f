import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Findings, type GuessedProject, guessProject, loadProject, type Project } from '@dwibahasa/compiler'
import type { CommandContext } from '../command.js'
import { openProject } from '../commands/open-project.js'
import { MisuseError } from '../misuse.js'
import { reportFailure } from '../report/report-failure.js'
import { givenPattern } from './given-pattern.js'

/** What is to be taken over. */
export interface AdoptionProject {
  readonly project: Project
  /** The entries and collections that were named; all where there are none. */
  readonly targets: readonly string[]
  /** Present where there was no config: what one would say. */
  readonly guessed?: GuessedProject
}

/**
 * The project whose pairs are taken over: that of the config which was named, or of the folder which was named, or of the
 * folder in which the command runs; where there is none, one is made out of the files. Faults are reported.
 *
 * @throws {MisuseError} Where there is no config, and no folder of pairs was named.
 */
export async function adoptionProject(context: CommandContext): Promise<AdoptionProject | undefined> {
  const { terminal, words, arguments: names } = context
  const pattern = givenPattern(context)
  const [first] = names
  const folder = names.length === 1 && first !== undefined ? resolve(terminal.cwd, first) : undefined
  const isFolder = folder !== undefined && (await isDirectory(folder))
  const configured = await configuredProject(context, isFolder ? folder : undefined)
  if (configured === 'faulty') return undefined
  if (configured !== undefined) {
    if (pattern !== undefined) throw new MisuseError(words('misuse.adoptPattern'))
    const isWhole = isFolder && [configured.content, resolve(configured.configFile, '..')].includes(folder)
    return { project: configured, targets: isWhole ? [] : names.map((name) => name.replace(/\/$/, '')) }
  }
  if (!isFolder || folder === undefined) {
    if (folder === undefined) throw new MisuseError(words('misuse.adopt'))
    throw new MisuseError(`${words('misuse.adoptFolder', { folder: first ?? '' })} ${words('misuse.adopt')}`)
  }
  const isBelow = !relative(terminal.cwd, folder).startsWith('..')
  const configFile = join(isBelow ? terminal.cwd : folder, 'dwibahasa.config.ts')
  const guessed = await guessProject(folder, configFile, terminal.cwd, pattern)
  if (guessed === undefined)
    throw new MisuseError(
      words(pattern === undefined ? 'misuse.adoptNothing' : 'misuse.adoptNone', {
        folder: first ?? '',
        pattern: pattern ?? '',
      }),
    )
  return { project: guessed.project, targets: [], guessed }
}

async function configuredProject(
  context: CommandContext,
  folder: string | undefined,
): Promise<Project | 'faulty' | undefined> {
  const { terminal, lang, config } = context
  if (config !== undefined) return (await openProject(context)) ?? 'faulty'
  for (const place of folder === undefined ? [terminal.cwd] : [folder, terminal.cwd]) {
    const findings = new Findings(lang)
    const project = await loadProject(place, undefined, findings)
    if (project !== undefined) {
      // A folder that is named is another project's than that of the folder in which the command runs, if not its content.
      const isOther = folder !== undefined && place !== folder && !isWithin(project.content, folder)
      if (!isOther) return place === terminal.cwd ? project : { ...project, root: terminal.cwd }
    } else if (findings.list.some(({ ruleId }) => ruleId !== 'config-missing')) {
      reportFailure(findings.list, context)
      return 'faulty'
    }
  }
  return undefined
}

function isWithin(content: string, folder: string): boolean {
  return !relative(content, folder).startsWith('..') || !relative(folder, content).startsWith('..')
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    // What is not there is no folder.
    () => false,
  )
}
