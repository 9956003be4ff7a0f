import { constants } from 'node:fs'
import { chmod, copyFile, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { clearStaged, stagedPrefix } from './clear-staged.js'
import { releaseName, temporaryName } from './temporary-name.js'

/** A file that is written beside its place, and can be put there by a rename. */
export interface StagedFile {
  /** Puts it into its place. Errors of the file system are passed on; nothing is left beside it then. */
  readonly place: () => Promise<void>
  /** The same, but never over what stands there: that is an `EEXIST`. */
  readonly placeNew: () => Promise<void>
  readonly discard: () => Promise<void>
}

/**
 * Writes a file beside its place; what keeps it from being written shows here, before anything has changed. A link is
 * written through, not replaced, and who may read and write the file stays as it was. Folders on the way are made. Errors
 * of the file system are passed on.
 */
export async function stageFile(named: string, text: string | Uint8Array): Promise<StagedFile> {
  // What is not there yet is no link, and has no permissions.
  const path = await realpath(named).catch(() => named)
  const before = await stat(path).catch(() => undefined)
  const folder = dirname(path)
  const name = temporaryName(stagedPrefix)
  const next = join(folder, name)
  const discard = async (): Promise<void> => {
    // What cannot be cleared away now is at a later run.
    await rm(next, { force: true }).catch(() => undefined)
    releaseName(name)
  }
  /** The first fault tells what is wrong; what clearing away would say is no news. */
  const orDiscard = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (fault) {
      await discard()
      throw fault
    }
  }
  await orDiscard(async () => {
    await mkdir(folder, { recursive: true })
    await clearStaged(folder)
    await writeFile(next, text)
    // Not as the file is made: there the mask of the process takes permissions away.
    if (before !== undefined) await chmod(next, before.mode & 0o7777)
  })
  const place = async (): Promise<void> => {
    await orDiscard(() => rename(next, path))
    releaseName(name)
  }
  const placeNew = async (): Promise<void> => {
    await orDiscard(() => linkOrCopy(next, path))
    await discard()
  }
  return { place, placeNew, discard }
}

/** Neither a link nor this copy writes over what is there. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') throw fault
    // Some file systems know no hard links.
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}
