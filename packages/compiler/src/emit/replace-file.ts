import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file all at once: whoever is interrupted leaves the old one whole. A link is written through, not replaced, and
 * who may read and write the file stays as it was. Folders on the way are made. Errors of the file system are passed on.
 */
export async function replaceFile(named: string, text: string): Promise<void> {
  // What is not there yet is no link, and has no permissions.
  const path = await realpath(named).catch(() => named)
  const before = await stat(path).catch(() => undefined)
  const next = `${path}.${process.pid}.new`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(next, text)
    // Not as the file is made: there the mask of the process takes permissions away.
    if (before !== undefined) await chmod(next, before.mode & 0o7777)
    await rename(next, path)
  } catch (fault) {
    // The first fault tells what is wrong; a second one would only hide it.
    await rm(next, { force: true }).catch(() => undefined)
    throw fault
  }
}
