import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Lock, stringifyLock } from '../align/lock.js'
import type { Project } from '../config/project-config.js'

/** The locks that differ from what is on disk: paths relative to the content folder, with their new text. */
export async function changedLocks(
  project: Project,
  locks: ReadonlyMap<string, Lock>,
): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>()
  for (const { name, lock: path } of project.collections) {
    const lock = locks.get(name) ?? new Map()
    const text = stringifyLock(lock)
    const before = await readFile(join(project.content, path), 'utf8').catch(() => undefined)
    if (before === undefined && lock.size === 0) continue
    if (before?.replace(/\r\n/g, '\n') !== text) changed.set(path, text)
  }
  return changed
}
