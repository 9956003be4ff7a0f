import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Findings } from '../message/findings.js'
import { reportUnwritable } from '../message/report-unwritable.js'
import { displayPath } from '../read/walk-folder.js'
import { replaceFile } from './replace-file.js'
import { type StagedFile, stageFile } from './stage-file.js'

/** Locks that are written beside their places. */
export interface StagedLocks {
  /** Puts all of them into their places, or none: what keeps one from it is reported. Gives whether they are there. */
  readonly commit: () => Promise<boolean>
  /** Brings back what stood there before the commit, since what belongs to the new ones could not be written. */
  readonly undo: () => Promise<void>
  readonly discard: () => Promise<void>
}

interface StagedLock extends StagedFile {
  readonly path: string
  /** Nothing where there was no lock. */
  readonly before: Buffer | undefined
}

/**
 * Writes locks beside their places; what keeps one from being written becomes `output-unwritable`, and none is.
 *
 * @param locks Their texts, by path relative to the content folder.
 */
export async function stageLocks(
  content: string,
  locks: ReadonlyMap<string, string>,
  root: string,
  findings: Findings,
): Promise<StagedLocks | undefined> {
  const staged: StagedLock[] = []
  const placed: StagedLock[] = []
  const discard = async (): Promise<void> => {
    for (const lock of staged) await lock.discard()
  }
  /** Gives whether it was done; what the file system has against it is reported. */
  const reported = async (path: string, act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act()
      return true
    } catch (fault) {
      reportUnwritable(displayPath(root, join(content, path)), fault, findings)
      return false
    }
  }
  const undo = async (): Promise<void> => {
    for (const { path, before } of placed.splice(0)) {
      const file = join(content, path)
      await reported(path, () => (before === undefined ? rm(file) : replaceFile(file, before)))
    }
  }
  const commit = async (): Promise<boolean> => {
    for (const lock of staged) {
      if (await reported(lock.path, lock.place)) placed.push(lock)
      else {
        await discard()
        await undo()
        return false
      }
    }
    return true
  }
  for (const [path, text] of locks) {
    const isStaged = await reported(path, async () => {
      const before = await readIfThere(join(content, path))
      staged.push({ path, before, ...(await stageFile(join(content, path), text)) })
    })
    if (isStaged) continue
    await discard()
    return undefined
  }
  return { commit, undo, discard }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined
    throw fault
  }
}
