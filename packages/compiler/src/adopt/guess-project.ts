import { dirname } from 'node:path'
import type { PairPattern, Project, ProjectConfig } from '../config/project-config.js'
import { collectionName, resolveProject } from '../config/resolve-project.js'
import { Findings } from '../message/findings.js'
import { parseEntry } from '../parse/parse-entry.js'
import { parseText } from '../parse/parse-text.js'
import { readPairs } from '../read/read-pairs.js'
import { displayPath, walkFolder } from '../read/walk-folder.js'
import { type GuessedField, guessFields } from './guess-fields.js'
import { type GuessedPattern, guessPattern } from './guess-pattern.js'
import { writtenConfig } from './written-config.js'

/** A project that nobody has configured yet. */
export interface GuessedProject {
  readonly project: Project
  /** The text of its config, to be written to `project.configFile`. */
  readonly config: string
  readonly found: GuessedPattern
}

/**
 * Finds out how the files of a folder are paired, and makes a config for them: with the collections and fields that are there,
 * and schemas that all of them satisfy. Writes nothing.
 *
 * @param folder Absolute.
 * @param configFile Where the config is to stand, absolute; paths in messages are relative to `root`.
 * @param given The pattern, where it is known. Default: the usual ones are tried.
 * @returns Nothing where no two files are a pair.
 */
export async function guessProject(
  folder: string,
  configFile: string,
  root: string,
  given?: PairPattern,
): Promise<GuessedProject | undefined> {
  const walked = await walkFolder(folder, dirname(configFile), () => false)
  const files = walked.flatMap(({ kind, path }) =>
    kind === 'file' && /\.(?:md|markdown)$/.test(path) && !path.startsWith('dwibahasa.') ? [path] : [],
  )
  const found = guessPattern(files, nameOf(folder), given)
  if (found === undefined) return undefined
  const bare = {
    content: displayPath(dirname(configFile), folder) || '.',
    pattern: found.pattern,
    unfinished: 'allow' as const,
    ...(found.leftOver.length === 0 ? {} : { ignore: found.leftOver.map(literalGlob) }),
  }
  const without = resolved({ ...bare, collections: collectionsWith(found, new Map()) }, configFile, root)
  const findings = new Findings()
  const { pairs } = await readPairs(without, findings)
  const parsed = pairs.map((pair) => parseEntry(pair, parseText, findings))
  const fields = new Map(
    found.collections.map((name) => [name, guessFields(parsed.filter(({ pair }) => pair.collection.name === name))]),
  )
  const project = resolved({ ...bare, collections: collectionsWith(found, fields) }, configFile, root)
  return { project, config: writtenConfig(bare, fields), found }
}

function collectionsWith(
  { collections }: GuessedPattern,
  fields: ReadonlyMap<string, readonly GuessedField[]>,
): ProjectConfig['collections'] {
  return Object.fromEntries(
    collections.map((name) => [
      name,
      { fields: Object.fromEntries((fields.get(name) ?? []).map((field) => [field.name, field.definition])) },
    ]),
  )
}

function resolved(config: ProjectConfig, configFile: string, root: string): Project {
  const result = resolveProject(config, configFile, root)
  // The patterns were resolved before, and the rest is of our own making.
  if (result.faults !== undefined) throw new Error(result.faults.map(({ text }) => text).join('\n'))
  return result.project
}

/** What a collection is called: like its folder where that is a name. */
function nameOf(folder: string): string {
  const name = folder.split(/[/\\]/).at(-1)?.toLowerCase() ?? ''
  return collectionName.test(name) && name !== 'entry' ? name : 'content'
}

/** A glob of one path: what means something in a glob is taken literally. */
function literalGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|$^]/g, '\\$&')
}
