import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lock } from '../align/lock.js'
import { parseLock } from '../align/parse-lock.js'
import type { Project } from '../config/project-config.js'
import { faultText } from '../message/fault-text.js'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { displayPath } from './walk-folder.js'

export interface ReadLocks {
  /** By collection name. */
  readonly locks: ReadonlyMap<string, Lock>
  /** Those of collections that the config does not have: of old names, mostly. */
  readonly unused: readonly Lock[]
  /** The texts, by path relative to the project's root. */
  readonly sources: ReadonlyMap<string, string>
}

const lockName = /(?:^|\/)dwibahasa(?:\.[a-z0-9-]+)?\.lock$/

/**
 * Reads the lock of every collection; one that does not exist yet is empty.
 *
 * @param assets The files of the content folder that are no Markdown: paths relative to it.
 */
export async function readLocks(project: Project, assets: ReadonlySet<string>, findings: Findings): Promise<ReadLocks> {
  const locks = new Map<string, Lock>()
  const sources = new Map<string, string>()
  for (const { name, lock: path } of project.collections) {
    const file = displayPath(project.root, join(project.content, path))
    const text = await readLock(join(project.content, path), file, findings)
    const { lock, faults } = parseLock(text)
    for (const { rule, line, columns, name: about } of faults) {
      const place = { start: { line, column: 1 }, end: { line, column: columns } }
      findings.add({ rule, file, place, values: { name: about } })
    }
    locks.set(name, lock)
    sources.set(file, text)
  }
  const known = new Set(project.collections.map(({ lock }) => lock))
  const unused: Lock[] = []
  for (const path of [...assets].filter((one) => lockName.test(one) && !known.has(one)).sort()) {
    const file = displayPath(project.root, join(project.content, path))
    unused.push(parseLock(await readLock(join(project.content, path), file, findings)).lock)
    findings.add({ rule: 'lock-unused', file, place: fileStart, severity: 'warning' })
  }
  return { locks, unused, sources }
}

async function readLock(path: string, file: string, findings: Findings): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return ''
    const text = faultText(fault, findings)
    findings.add({ rule: 'file-unreadable', file, place: fileStart, values: { text } })
    return ''
  }
}
