import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { configNames } from './config-names.js'

/** A file below the content folder, or what keeps it from being one. */
export type WalkedFile =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'symlink-outside' | 'symlink-broken'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly fault: unknown }

/** Where the pairs that a person is to settle are written down: beside the config, and so perhaps among content. */
export const doubtfulName = 'dwibahasa.doubtful.md'

/** Folders that are entered through links at most: where many link to each other, there are more ways than can be gone. */
const mostLinked = 1000

const passedOver = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('_') || name === 'node_modules' || name === doubtfulName

/**
 * Lists the files below `folder`, sorted by code unit, with `/` in their paths. Links are followed inside the folder and
 * reported where they lead out of it; a folder that links to one above it is entered once, and of many that link to each
 * other 1,000 are. A folder that holds a config
 * of its own is another project and is not entered.
 *
 * @param configFolder The folder of this project's config, absolute: it may be below `folder` too.
 */
export async function walkFolder(
  folder: string,
  configFolder: string,
  ignored: (path: string) => boolean,
): Promise<WalkedFile[]> {
  const found: WalkedFile[] = []
  const root = await realpath(folder)
  // A project that was resolved without files has no such folder.
  const own = await realpath(configFolder).catch(() => configFolder)
  let linked = 0
  const visit = async (path: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(join(root, path))
    if (above.includes(real)) return
    const entries = await readdir(real, { withFileTypes: true })
    const isOwn = real === root || real === own
    if (!isOwn && entries.some((entry) => !entry.isDirectory() && configNames.includes(entry.name))) return
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      if (passedOver(entry.name) || ignored(below)) continue
      try {
        if (entry.isSymbolicLink()) {
          const target = await realpath(join(real, entry.name)).catch(() => undefined)
          if (target === undefined) {
            found.push({ kind: 'symlink-broken', path: below })
            continue
          }
          if (target !== root && !target.startsWith(root + sep)) {
            found.push({ kind: 'symlink-outside', path: below })
            continue
          }
        }
        const status = await stat(join(real, entry.name))
        if (status.isDirectory() && entry.isSymbolicLink() && linked++ >= mostLinked) {
          if (linked === mostLinked + 1) throw new Error(`links lead to more than ${mostLinked} folders`)
        } else if (status.isDirectory()) await visit(below, [...above, real])
        else if (status.isFile()) found.push({ kind: 'file', path: below, size: status.size })
      } catch (fault) {
        found.push({ kind: 'unreadable', path: below, fault })
      }
    }
  }
  await visit('', [])
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** A path as it appears in messages: relative, with `/` on every system. */
export function displayPath(root: string, path: string): string {
  const shown = relative(root, path)
  return sep === '/' ? shown : shown.split(sep).join('/')
}
