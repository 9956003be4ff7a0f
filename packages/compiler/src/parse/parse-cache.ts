import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Project } from '../config/project-config.js'
import { deserializeText, serializeText } from './cached-text.js'
import { type ParseText, parseText } from './parse-text.js'
import { shapingVersions } from './shaping-versions.js'

export interface ParseCache {
  readonly parse: ParseText
  /** Clears away what has not been asked for, once that is much more than what has. */
  readonly close: () => void
}

/** Where the cache of a project is, or would be: in the nearest `node_modules`. Nothing where there is none. */
export function cacheFolder(project: Project): string | undefined {
  for (let folder = dirname(project.configFile); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules/.cache/dwibahasa')
    if (folder === dirname(folder)) return undefined
  }
}

/** Opens a cache of parsed texts: a file for each text, named after it and after everything that shapes the result. */
export function openCache(folder: string): ParseCache {
  const versions = shapingVersions()
  const used = new Set<string>()
  const parse: ParseText = (text, locale) => {
    const name = createHash('sha256').update(`${versions}\0${locale}\0${text}`).digest('hex')
    used.add(name)
    const found = deserializeText(readOrNothing(join(folder, name)))
    if (found !== undefined) return found
    const parsed = parseText(text, locale)
    if (parsed !== undefined) writeOrNothing(folder, name, serializeText(parsed))
    return parsed
  }
  return { parse, close: () => prune(folder, used) }
}

// A cache is a help and no more: where it cannot be read or written, the text is parsed.
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function writeOrNothing(folder: string, name: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const next = join(folder, `${name}.${process.pid}`)
    writeFileSync(next, text)
    renameSync(next, join(folder, name))
  } catch {
    // As above.
  }
}

function prune(folder: string, used: ReadonlySet<string>): void {
  try {
    const unused = readdirSync(folder).filter((name) => !used.has(name))
    if (unused.length > 4 * used.size + 200) for (const name of unused) rmSync(join(folder, name), { force: true })
  } catch {
    // As above.
  }
}
