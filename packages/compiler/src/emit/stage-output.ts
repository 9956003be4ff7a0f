import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { concurrently } from '../read/concurrently.js'
import { besideFolder, clearBeside, recoverOutput, swapFolder } from './swap-folder.js'

/** The file that says which files of a folder a build wrote. */
const manifestName = 'dwibahasa.manifest.json'

/** What an output folder is to hold: text or bytes, by path relative to it, with `/`. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>

/** What writes a folder: the package of a build, or sheets. Neither writes over the other. */
export type OutputKind = 'build' | 'handout'

/** How many files a write made new, left as they were, and took away. */
export interface WrittenOutput {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
}

/** The output folder holds what is not to be written over. The message names a file of it. */
export class ForeignOutputError extends Error {
  readonly code = 'output-foreign'
  /** What wrote it; nothing of ours where there is none. */
  readonly writer: OutputKind | undefined
  constructor(file: string | undefined, writer?: OutputKind) {
    super(file)
    this.writer = writer
  }
}

/** An output folder that is written beside its place, and can be put there at once. */
export interface StagedOutput {
  readonly output: WrittenOutput
  /** Puts it into its place. Errors of the file system are passed on; the old folder is whole then. */
  readonly place: () => Promise<void>
  readonly discard: () => Promise<void>
}

/**
 * Makes a folder that holds just these files, beside the one that it is to replace: folders are swapped, so that whoever is
 * interrupted leaves the old output whole. Unchanged files keep their inode and time. Where nothing changed nothing is
 * touched. Files that no build wrote are kept.
 *
 * @param path Of the folder, absolute.
 * @param files By path relative to `folder`, with `/`.
 * @throws {ForeignOutputError} Where the folder is not empty and was not written by a build, or holds a file of somebody
 *   else's at a path that is to be written. Errors of the file system are passed on. Nothing is changed then.
 */
export async function stageOutput(path: string, files: OutputFiles, kind: OutputKind): Promise<StagedOutput> {
  // A link is written through, not replaced.
  const folder = existsSync(path) ? await realpath(path) : path
  await recoverOutput(folder)
  const manifestBefore = await readManifest(folder)
  // Another kind's files are somebody else's.
  const before = manifestBefore.kind === kind ? manifestBefore.files : new Set<string>()
  const manifest = `${JSON.stringify({ version: 1, kind, files: [...files.keys()].sort() }, null, 1)}\n`
  const wanted: OutputFiles = new Map([...files, [manifestName, manifest]])
  const present = await filesBelow(folder)
  const foreign = present.filter((file) => !before.has(file) && (file !== manifestName || manifestBefore.kind !== kind))
  if (before.size === 0 && foreign.length > 0) throw new ForeignOutputError(foreign[0], manifestBefore.kind)
  const clash = foreign.find((file) => files.has(file))
  if (clash !== undefined) throw new ForeignOutputError(clash)
  const removed = [...before].filter((file) => !files.has(file)).length
  const unchanged = await unchangedFiles(folder, wanted, new Set(present))
  const written = wanted.size - unchanged.size
  const output = {
    written: written - (unchanged.has(manifestName) ? 0 : 1),
    unchanged: unchanged.size - (unchanged.has(manifestName) ? 1 : 0),
    removed,
  }
  if (written === 0 && removed === 0) return { output, place: async () => {}, discard: async () => {} }
  const next = besideFolder(folder, 'new')
  /** Whatever goes wrong leaves the old folder where it was, and nothing beside it. */
  const orRecover = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (fault) {
      await clearBeside(next)
      await recoverOutput(folder)
      throw fault
    }
  }
  await orRecover(async () => {
    await mkdir(next, { recursive: true })
    await concurrently(foreign, (file) => linkOrCopy(join(folder, file), join(next, file)))
    await concurrently(wanted, ([file, text]) =>
      unchanged.has(file) ? linkOrCopy(join(folder, file), join(next, file)) : writeNew(join(next, file), text),
    )
  })
  return { output, place: () => orRecover(() => swapFolder(folder, next)), discard: () => clearBeside(next) }
}

/** What wrote a folder, and which files of it; nothing where no manifest vouches for any. */
async function readManifest(
  folder: string,
): Promise<{ readonly kind: OutputKind | undefined; readonly files: ReadonlySet<string> }> {
  const none = { kind: undefined, files: new Set<string>() }
  const path = join(folder, manifestName)
  if (!existsSync(path)) return none
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'))
    const { kind, files }: { readonly files?: unknown; readonly kind?: unknown } =
      typeof read === 'object' && read !== null ? read : {}
    if ((kind !== 'build' && kind !== 'handout') || !Array.isArray(files)) return none
    return { kind, files: new Set(files.filter((one) => typeof one === 'string')) }
  } catch (fault) {
    // A manifest that cannot be read vouches for nothing.
    if (fault instanceof SyntaxError) return none
    throw fault
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
  )
  return paths.sort()
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
