import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createJiti } from 'jiti'
import type { Project } from '../config/project-config.js'
import { resolveProject } from '../config/resolve-project.js'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { configPlace, placeOfProperty } from './config-place.js'
import { configPlaces } from './config-places.js'
import { displayPath } from './walk-folder.js'

/**
 * Finds, runs and checks a config.
 *
 * @param folder Where to look, absolute; paths in messages are relative to it.
 * @param file The config file, absolute or relative to `folder`. Default: `dwibahasa.config.{ts,mts,js,mjs}` in `folder` or
 *   in its `content` folder.
 * @returns Nothing where a fault was reported: `config-missing`, `config-throws` or `config-invalid`.
 */
export async function loadProject(
  folder: string,
  file: string | undefined,
  findings: Findings,
): Promise<Project | undefined> {
  const paths = file === undefined ? configPlaces(folder) : [resolve(folder, file)]
  const path = paths.find((candidate) => existsSync(candidate))
  if (path === undefined) {
    const missing = displayPath(folder, paths[0] ?? folder)
    findings.add({ rule: 'config-missing', file: missing, place: fileStart, values: { path: missing } })
    return undefined
  }
  const shown = displayPath(folder, path)
  let config: unknown
  try {
    // No cache on disk: it would be keyed by time, and write where a reader may not.
    const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false, alias: ownModules() })
    config = await settled(jiti.import(path, { default: true }), findings.word('config.endless'))
  } catch (fault) {
    const text = (fault instanceof Error ? (fault.message.split('\n')[0] ?? fault.name) : String(fault)).trim()
    findings.add({ rule: 'config-throws', file: shown, place: configPlace(fault, path), values: { text } })
    return undefined
  }
  const resolved = resolveProject(config, path, folder, findings.lang)
  if (resolved.faults === undefined) return resolved.project
  for (const { path: property, text, help } of resolved.faults) {
    const values = { path: property.map(String).join('.') || 'default', text, help }
    findings.add({ rule: 'config-invalid', file: shown, place: placeOfProperty(path, property), values })
  }
  return undefined
}

/**
 * Waits for what a config exports. Where nothing is left in the process that could ever settle it, Node would end without a
 * word: it is told then, as an error.
 */
async function settled(loading: Promise<unknown>, endless: string): Promise<unknown> {
  let tell = (): void => undefined
  const stalled = new Promise<never>((_, reject) => {
    tell = () => reject(new Error(endless))
  })
  process.once('beforeExit', tell)
  try {
    return await Promise.race([loading, stalled])
  } finally {
    process.removeListener('beforeExit', tell)
  }
}

/** A config imports what it needs from here whichever folder it stands in. */
function ownModules(): Record<string, string> {
  const self = fileURLToPath(new URL('./index.js', import.meta.url))
  return { '@dwibahasa/compiler': self, dwibahasa: self, [dirname(self)]: dirname(self) }
}
