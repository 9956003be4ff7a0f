import { stageFile } from './stage-file.js'

/**
 * Writes a file all at once: whoever is interrupted leaves the old one whole. A link is written through, not replaced, and
 * who may read and write the file stays as it was. Folders on the way are made. Errors of the file system are passed on.
 */
export async function replaceFile(path: string, text: string | Uint8Array): Promise<void> {
  const { place } = await stageFile(path, text)
  await place()
}
