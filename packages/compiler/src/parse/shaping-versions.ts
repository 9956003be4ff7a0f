import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let known: string | undefined

/**
 * One word for everything that shapes a parsed text besides the text: this program, to the byte, and the versions of the
 * parser and of all it depends on.
 */
export function shapingVersions(): string {
  known ??= computeVersions()
  return known
}

function computeVersions(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const hash = createHash('sha256')
  for (const name of readdirSync(here).sort()) if (name.endsWith('.js')) hash.update(readFileSync(join(here, name)))
  for (const version of [...dependencyVersions(dirname(here))].sort()) hash.update(`${version}\0`)
  return hash.digest('hex')
}

/** `name@version` of every dependency of a package, and of theirs. */
function dependencyVersions(folder: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  const { dependencies } = readManifest(folder)
  for (const name of Object.keys(dependencies)) {
    const found = findPackage(name, realpathSync(folder))
    if (found === undefined) continue
    const { version } = readManifest(found)
    const named = `${name}@${version}`
    if (seen.has(named)) continue
    seen.add(named)
    dependencyVersions(found, seen)
  }
  return seen
}

function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (folder === dirname(folder)) return undefined
  }
}

function readManifest(folder: string): {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
} {
  const read: { version?: string; dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  return { version: read.version ?? '', dependencies: read.dependencies ?? {} }
}
