import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringifyLock } from '../align/lock.js'
import type { Compilation } from '../compilation.js'

/** The locks that differ from what is on disk: paths relative to the content folder, with their new text. */
export async function changedLocks({ project, locks }: Compilation): Promise<ReadonlyMap<string, string>> {
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

/** Writes locks, each at once. */
export async function writeLocks(content: string, locks: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of locks) {
    const file = join(content, path)
    const next = `${file}.${process.pid}.new`
    await mkdir(dirname(file), { recursive: true })
    await writeFile(next, text)
    await rename(next, file)
  }
}
