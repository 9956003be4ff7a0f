import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join, relative, resolve } from 'node:path'

/** A moment in which files below a folder are about to change, or have half changed. */
export interface FileStep {
  /** Of the function of `node:fs`; `half of …` where a file is written, or a folder removed, in part. */
  readonly name: string
  /** Relative to the folder that is watched: the last one, where a function takes two. */
  readonly path: string
}

const withTwoPaths = ['copyFile', 'link', 'rename', 'symlink']
const changing = [...withTwoPaths, 'chmod', 'mkdir', 'rm', 'rmdir', 'unlink', 'writeFile']
const reading = ['access', 'lstat', 'readdir', 'readFile', 'readlink', 'realpath', 'stat']

/**
 * Runs `act` and calls `watch` at every step in which it changes files below `folder`. What `watch` throws is what the file
 * system says then. Calls come one at a time and in the same order at each run: those that give promises are made at once.
 */
export async function withFileSteps<Result>(
  folder: string,
  watch: (step: FileStep) => void,
  act: () => Promise<Result>,
): Promise<Result> {
  const before = new Map<object, Map<string, unknown>>()
  const replace = (module: object, name: string, by: (...args: unknown[]) => unknown): void => {
    const kept = before.get(module) ?? new Map<string, unknown>()
    before.set(module, kept.set(name, Reflect.get(module, name)))
    Reflect.set(module, name, by)
  }
  let isWatching = false
  for (const name of [...changing, ...reading]) {
    const original: unknown = Reflect.get(fs, `${name}Sync`)
    if (typeof original !== 'function') throw new Error(`node:fs has no ${name}Sync`)
    const call = (...args: unknown[]): unknown => {
      const path = changing.includes(name)
        ? lastBelow(folder, args.slice(0, withTwoPaths.includes(name) ? 2 : 1))
        : undefined
      // A folder that is there is not made.
      if (path === undefined || isWatching || (name === 'mkdir' && isFolder(path)))
        return Reflect.apply(original, fs, args)
      const step = (at: string): void => {
        // What the watcher does to files is no step of what is watched.
        isWatching = true
        try {
          watch({ name: at, path: relative(folder, path) })
        } finally {
          isWatching = false
        }
      }
      step(name)
      return halved(name, args, () => step(`half of ${name}`)) ?? Reflect.apply(original, fs, args)
    }
    replace(fs, `${name}Sync`, call)
    // A file handle is no path; nothing here writes through one.
    replace(promises, name, async (...args) => call(...args))
  }
  syncBuiltinESMExports()
  try {
    return await act()
  } finally {
    for (const [module, kept] of before) for (const [name, value] of kept) Reflect.set(module, name, value)
    syncBuiltinESMExports()
  }

  /** Does half of what is not done at once, and leaves the rest to be done; of a file it does the rest as well. */
  function halved(name: string, [path, text]: readonly unknown[], atHalf: () => void): true | undefined {
    if (name === 'rm' && typeof path === 'string') {
      const files = isFolder(path) ? fs.readdirSync(path, { recursive: true, withFileTypes: true }) : []
      const own = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
      if (own.length === 0) return undefined
      isWatching = true
      for (const file of own.slice(0, Math.ceil(own.length / 2))) fs.unlinkSync(file)
      isWatching = false
      atHalf()
      return undefined
    }
    if (name !== 'writeFile' || typeof path !== 'string') return undefined
    const bytes = typeof text === 'string' ? Buffer.from(text) : text instanceof Uint8Array ? text : undefined
    if (bytes === undefined || bytes.length < 2) return undefined
    isWatching = true
    try {
      fs.writeFileSync(path, bytes.subarray(0, bytes.length / 2))
    } finally {
      isWatching = false
    }
    atHalf()
    isWatching = true
    try {
      fs.appendFileSync(path, bytes.subarray(bytes.length / 2))
    } finally {
      isWatching = false
    }
    return true
  }
}

function isFolder(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function lastBelow(folder: string, args: readonly unknown[]): string | undefined {
  const paths = args.filter((arg) => typeof arg === 'string')
  return paths.map((path) => resolve(path)).findLast((path) => path.startsWith(`${folder}/`))
}
