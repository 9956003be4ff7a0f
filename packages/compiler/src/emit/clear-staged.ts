import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAbandoned } from './temporary-name.js'

/** What the name of a file begins with until it is put into its place: not its own, which may be as long as a name can be. */
export const stagedPrefix = '.dwibahasa-new-'

// The folders in which this process has looked.
const cleared = new Set<string>()

/** Clears away the files that interrupted runs have written into a folder and not put into their places. */
export async function clearStaged(folder: string): Promise<void> {
  if (cleared.has(folder)) return
  cleared.add(folder)
  // Where a folder cannot be read, nothing can be written either, and that is reported then. A later run tries again.
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => isAbandoned(one, stagedPrefix)))
    await rm(join(folder, name), { force: true }).catch(() => undefined)
}
