import { mkdir, rm, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type StagedFile, stageFile } from '@dwibahasa/compiler'

/**
 * Writes files that are not there yet, all of them or none: each is written beside its place first. They are put there in
 * the order of the map. Nothing is ever written over; errors of the file system are passed on, `EEXIST` among them.
 *
 * @param files By absolute path.
 */
export async function writeNewFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const staged: { readonly path: string; readonly file: StagedFile }[] = []
  const folders: string[] = []
  const written: string[] = []
  try {
    for (const [path, text] of files) {
      folders.push(...(await makeFolder(dirname(path))))
      staged.push({ path, file: await stageFile(path, text) })
    }
    for (const { path, file } of staged) {
      await file.placeNew()
      written.push(path)
    }
  } catch (fault) {
    for (const { file } of staged) await file.discard()
    for (const path of written) await rm(path, { force: true })
    // What somebody else has put into a folder by now keeps it.
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => undefined)
    throw fault
  }
}

/** Makes a folder and those above it; gives the ones that were not there, the uppermost first. */
async function makeFolder(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true })
  const made: string[] = []
  for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at)) made.unshift(at)
  return made
}
