import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Lock, stringifyLock } from '../align/lock.js'
import type { Project } from '../config/project-config.js'
import type { Findings } from '../message/findings.js'
import { reportUnwritable } from '../message/report-unwritable.js'
import { displayPath } from '../read/walk-folder.js'

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

/** Locks that have been written beside their places, and can be put there by a rename. */
export interface StagedLocks {
  /** Whether all are in their places. Where not, it has been reported, and nothing is left beside them. */
  readonly commit: () => Promise<boolean>
  readonly discard: () => Promise<void>
}

/** Writes locks beside their places; what keeps them from being written shows here, before anything has changed. */
async function stageLocks(
  content: string,
  locks: ReadonlyMap<string, string>,
): Promise<{ readonly place: () => Promise<void>; readonly discard: () => Promise<void> }> {
  const staged = [...locks].map(([path, text]) => {
    const file = join(content, path)
    return { file, text, next: `${file}.${process.pid}.new` }
  })
  const discard = async (): Promise<void> => {
    for (const { next } of staged) await rm(next, { force: true })
  }
  try {
    for (const { file, next, text } of staged) {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(next, text)
    }
  } catch (fault) {
    await discard()
    throw fault
  }
  const place = async (): Promise<void> => {
    for (const { file, next } of staged) await rename(next, file)
  }
  return { place, discard }
}

/** Stages locks; what keeps them from being written, or from being put into their places, becomes `output-unwritable`. */
export async function stageReported(
  content: string,
  locks: ReadonlyMap<string, string>,
  root: string,
  findings: Findings,
): Promise<StagedLocks | undefined> {
  const report = (fault: unknown): void => {
    const file = displayPath(root, content) || '.'
    reportUnwritable(file, fault, findings)
  }
  try {
    const { place, discard } = await stageLocks(content, locks)
    const commit = async (): Promise<boolean> => {
      try {
        await place()
        return true
      } catch (fault) {
        await discard()
        report(fault)
        return false
      }
    }
    return { commit, discard }
  } catch (fault) {
    report(fault)
    return undefined
  }
}
