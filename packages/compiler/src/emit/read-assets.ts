import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Compilation } from '../compilation.js'
import { concurrently } from '../read/concurrently.js'

/** The files that images show, by their path relative to the content folder. Errors of the file system are passed on. */
export async function readAssets({ project, entries }: Compilation): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = [...new Set(entries.flatMap((entry) => entry.assets))].sort()
  const read = async (path: string): Promise<[string, Uint8Array]> => [
    path,
    await readFile(join(project.content, path)),
  ]
  return new Map(await concurrently(paths, read))
}
