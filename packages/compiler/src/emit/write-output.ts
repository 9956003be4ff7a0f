import { existsSync, renameSync } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { concurrently } from '../read/concurrently.js'

/** The file that says which files of a folder a build wrote. */
const manifestName = 'dwibahasa.manifest.json'

/** What an output folder is to hold: text or bytes, by path relative to it, with `/`. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>

/** How many files a write made new, left as they were, and took away. */
export interface WrittenOutput {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
}

/** The output folder holds files that no build wrote. */
export class ForeignOutputError extends Error {
  readonly code = 'output-foreign'
}

/**
 * Makes a folder hold just these files, all at once: they are written beside it and the folder is swapped, so that
 * whoever is interrupted leaves the old output whole. Unchanged files keep their inode and time. Where nothing changed
 * nothing is touched. Files that no build wrote are kept.
 *
 * @param folder Absolute path.
 * @param files By path relative to `folder`, with `/`.
 * @throws {ForeignOutputError} Where the folder is not empty and was not written by a build, or holds a file of somebody
 *   else's at a path that is to be written. Errors of the file system are passed on. Nothing is changed then.
 */
export async function writeOutput(folder: string, files: OutputFiles): Promise<WrittenOutput> {
  const aside = asideOf(folder)
  await recoverOutput(folder)
  const before = await readManifest(folder)
  const manifest = `${JSON.stringify({ version: 1, files: [...files.keys()].sort() }, null, 1)}\n`
  const wanted: OutputFiles = new Map([...files, [manifestName, manifest]])
  const present = await filesBelow(folder)
  const foreign = present.filter((path) => !before.has(path) && path !== manifestName)
  if (before.size === 0 && foreign.length > 0) throw new ForeignOutputError(foreign[0])
  const clash = foreign.find((path) => files.has(path))
  if (clash !== undefined) throw new ForeignOutputError(clash)
  const removed = [...before].filter((path) => !files.has(path)).length
  const unchanged = await unchangedFiles(folder, wanted, new Set(present))
  const written = wanted.size - unchanged.size
  const counts = {
    written: written - (unchanged.has(manifestName) ? 0 : 1),
    unchanged: unchanged.size - (unchanged.has(manifestName) ? 1 : 0),
    removed,
  }
  if (written === 0 && removed === 0) return counts
  const next = join(dirname(folder), `.${basename(folder)}.dwibahasa-new-${process.pid}`)
  try {
    await rm(next, { recursive: true, force: true })
    await mkdir(next, { recursive: true })
    await concurrently(foreign, (path) => linkOrCopy(join(folder, path), join(next, path)))
    await concurrently(wanted, ([path, text]) =>
      unchanged.has(path) ? linkOrCopy(join(folder, path), join(next, path)) : writeNew(join(next, path), text),
    )
    // Two renames with nothing between them; should a machine stop just here, the next run puts the old folder back.
    if (existsSync(folder)) renameSync(folder, aside)
    renameSync(next, folder)
  } catch (fault) {
    await recoverOutput(folder)
    await rm(next, { recursive: true, force: true })
    throw fault
  }
  await rm(aside, { recursive: true, force: true })
  return counts
}

function asideOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.dwibahasa-old`)
}

/** Puts right what an interrupted run left: an old folder set aside, half-written new ones of processes that are gone. */
export async function recoverOutput(folder: string): Promise<void> {
  const aside = asideOf(folder)
  if (existsSync(aside)) {
    if (existsSync(folder)) await rm(aside, { recursive: true, force: true })
    else renameSync(aside, folder)
  }
  const parent = dirname(folder)
  const prefix = `.${basename(folder)}.dwibahasa-new-`
  if (!existsSync(parent)) return
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue
    await rm(join(parent, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    // EPERM: it lives and belongs to somebody else.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

async function readManifest(folder: string): Promise<ReadonlySet<string>> {
  const path = join(folder, manifestName)
  if (!existsSync(path)) return new Set()
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'))
    const files = typeof read === 'object' && read !== null && 'files' in read ? read.files : undefined
    return new Set(Array.isArray(files) ? files.filter((one) => typeof one === 'string') : [])
  } catch (fault) {
    // A manifest that cannot be read vouches for nothing.
    if (fault instanceof SyntaxError) return new Set()
    throw fault
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  return files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
  )
}

async function unchangedFiles(
  folder: string,
  files: OutputFiles,
  present: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const same = new Set<string>()
  await concurrently(files, async ([path, text]) => {
    if (present.has(path) && (await readFile(join(folder, path))).equals(Buffer.from(text))) same.add(path)
  })
  return same
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  // Some file systems know no hard links.
  await link(from, to).catch(() => copyFile(from, to))
}

async function writeNew(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
