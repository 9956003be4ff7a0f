import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findConfig, type GuessedProject, guessProject } from '@dwibahasa/compiler'
import { patternText } from '../adopt/pattern-text.js'
import { MisuseError } from '../misuse.js'
import type { Words } from '../words.js'
import { commentedConfig } from './commented-config.js'
import { starterConfig, starterPair, starterPattern } from './starter.js'

/** What a folder needs to be a project. */
export interface ProjectPlan {
  /** By absolute path: what is to be written. */
  readonly files: ReadonlyMap<string, string>
  /** Absolute paths of what is there already and stays as it is. */
  readonly kept: readonly string[]
  /** Present where pairs were found, for which the config is made. */
  readonly guessed?: GuessedProject
}

/**
 * Looks at a folder and plans a project: none where there is a config; for the pairs that are there, a config; else a config
 * and a first pair. Writes nothing.
 *
 * @param folder Absolute; need not be there.
 * @param pattern The one that the config is to have. Default: that of the pairs which are there, or the default of a config.
 * @throws {MisuseError} Where a pattern is named that the config has already, or that fits none of the pairs.
 */
export async function planProject(folder: string, words: Words, pattern?: string): Promise<ProjectPlan> {
  const config = findConfig(folder)
  if (config !== undefined && pattern !== undefined) throw new MisuseError(words('misuse.adoptPattern'))
  if (config !== undefined) return { files: new Map(), kept: [config] }
  const configFile = join(folder, 'dwibahasa.config.ts')
  const pair = [...starterPair(pattern ?? starterPattern)].map(([path, text]) => [resolve(folder, path), text] as const)
  const there = pair.filter(([path]) => existsSync(path))
  // The config is written last: without one a first pair, or half of it, is what an interrupted run left.
  const own = there.filter(([path, text]) => isFileOf(path, text))
  const guess = async (given?: string): Promise<GuessedProject | undefined> =>
    existsSync(folder) ? guessProject(folder, configFile, folder, given) : undefined
  const guessed = await guess(pattern)
  if (guessed !== undefined && (own.length < pair.length || guessed.found.pairs > 1))
    return { files: new Map([[configFile, commentedConfig(guessed.config, words)]]), kept: [], guessed }
  const other = guessed === undefined && pattern !== undefined ? (await guess())?.found : undefined
  if (other !== undefined && pattern !== undefined && own.length === 0) {
    const { pairs: count, pattern: fits } = other
    throw new MisuseError(words('misuse.initPattern', { pattern, count, fits: patternText(fits) }))
  }
  // Half a pair of somebody else's is not completed with a text that says something else.
  const kept = there.length === own.length ? [] : there.map(([path]) => path)
  const missing = kept.length === 0 ? pair.filter(([path]) => !existsSync(path)) : []
  return {
    files: new Map([...missing, [configFile, commentedConfig(starterConfig(pattern ?? starterPattern), words)]]),
    kept,
  }
}

function isFileOf(path: string, text: string): boolean {
  return statSync(path).isFile() && readFileSync(path, 'utf8') === text
}
