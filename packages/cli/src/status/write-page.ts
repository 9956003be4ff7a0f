import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file all at once: whoever is interrupted leaves the old one whole. Errors of the file system are passed on. */
export async function writePage(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const next = `${path}.${process.pid}.new`
  try {
    await writeFile(next, text)
    await rename(next, path)
  } catch (fault) {
    await rm(next, { force: true })
    throw fault
  }
}
