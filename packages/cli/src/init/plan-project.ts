import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findConfig, type GuessedProject, guessProject } from '@dwibahasa/compiler'
import type { Words } from '../words.js'
import { commentedConfig } from './commented-config.js'
import { starterConfig, starterPair } from './starter.js'

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
 */
export async function planProject(folder: string, words: Words): Promise<ProjectPlan> {
  const config = findConfig(folder)
  if (config !== undefined) return { files: new Map(), kept: [config] }
  const configFile = join(folder, 'dwibahasa.config.ts')
  const guessed = existsSync(folder) ? await guessProject(folder, configFile, folder) : undefined
  if (guessed !== undefined)
    return { files: new Map([[configFile, commentedConfig(guessed.config, words)]]), kept: [], guessed }
  const pair = [...starterPair].map(([path, text]) => [resolve(folder, path), text] as const)
  // Half a pair of somebody else's is not completed with a text that says something else.
  const kept = pair.map(([path]) => path).filter((path) => existsSync(path))
  const files = new Map([[configFile, commentedConfig(starterConfig, words)], ...(kept.length === 0 ? pair : [])])
  return { files, kept }
}
