import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Lock, parseLock } from '../align/lock.js'
import type { Project } from '../config/project-config.js'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { displayPath } from './walk-folder.js'

export interface ReadLocks {
  /** By collection name. */
  readonly locks: ReadonlyMap<string, Lock>
  /** The texts, by path relative to the project's root. */
  readonly sources: ReadonlyMap<string, string>
}

/** Reads the lock of every collection; one that does not exist yet is empty. */
export async function readLocks(project: Project, findings: Findings): Promise<ReadLocks> {
  const locks = new Map<string, Lock>()
  const sources = new Map<string, string>()
  for (const { name, lock: path } of project.collections) {
    const file = displayPath(project.root, join(project.content, path))
    const text = await readLock(join(project.content, path), file, findings)
    const { lock, faults } = parseLock(text)
    for (const { rule, line, columns, key } of faults) {
      const place = { start: { line, column: 1 }, end: { line, column: columns } }
      findings.add({ rule, file, place, values: { key } })
    }
    locks.set(name, lock)
    sources.set(file, text)
  }
  return { locks, sources }
}

async function readLock(path: string, file: string, findings: Findings): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return ''
    const text = fault instanceof Error ? fault.message : String(fault)
    findings.add({ rule: 'file-unreadable', file, place: fileStart, values: { text } })
    return ''
  }
}
