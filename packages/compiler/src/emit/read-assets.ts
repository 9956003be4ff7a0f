import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Project } from '../config/project-config.js'
import { faultText } from '../message/fault-text.js'
import { fileStart } from '../message/file-start.js'
import type { Findings } from '../message/findings.js'
import { concurrently } from '../read/concurrently.js'
import { displayPath } from '../read/walk-folder.js'

/**
 * Reads files that images show, by their path relative to the content folder.
 *
 * They were there when the project was compiled: each that cannot be read by now becomes `file-unreadable`, and nothing is
 * returned.
 */
export async function readAssets(
  project: Project,
  paths: Iterable<string>,
  findings: Findings,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const assets = new Map<string, Uint8Array>()
  const faults = await concurrently([...new Set(paths)].sort(), async (path) => {
    try {
      assets.set(path, await readFile(join(project.content, path)))
      return undefined
    } catch (fault) {
      // The file system says what is wrong by a code; anything else is a fault of ours and is not hidden.
      if (!(fault instanceof Error && 'code' in fault)) throw fault
      return { file: displayPath(project.root, join(project.content, path)), text: faultText(fault, findings) }
    }
  })
  const unread = faults.filter((fault) => fault !== undefined)
  for (const { file, text } of unread)
    findings.add({ rule: 'file-unreadable', file, place: fileStart, values: { text } })
  return unread.length === 0 ? assets : undefined
}
