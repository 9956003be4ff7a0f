import { constants } from 'node:fs'
import { copyFile, link, mkdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes files that are not there yet, all of them or none: each is written beside its place first. Nothing is ever written
 * over; errors of the file system are passed on, `EEXIST` among them.
 *
 * @param files By absolute path.
 */
export async function writeNewFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const staged = [...files].map(([path, text]) => ({ path, text, next: `${path}.${process.pid}.new` }))
  const folders: string[] = []
  const written: string[] = []
  try {
    for (const { next, text } of staged) {
      folders.push(...(await makeFolder(dirname(next))))
      await writeFile(next, text, { flag: 'wx' })
      written.push(next)
    }
    for (const { path, next } of staged) {
      await linkOrCopy(next, path)
      written.push(path)
    }
  } catch (fault) {
    for (const path of written) await rm(path, { force: true })
    // What somebody else has put into a folder by now keeps it.
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => undefined)
    throw fault
  }
  for (const { next } of staged) await rm(next, { force: true })
}

/** Makes a folder and those above it; gives the ones that were not there, the uppermost first. */
async function makeFolder(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true })
  const made: string[] = []
  for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at)) made.unshift(at)
  return made
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
