import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = fileURLToPath(
  new URL('../../node_modules/.cache/dwibahasa-workspace/safe-expressions.json', import.meta.url),
)

/**
 * Expressions that a checker found to be safe in an earlier run: what it says depends on the expression and on its own
 * version alone. A file that is missing or damaged, or of another version, remembers none.
 */
export class SafeExpressions {
  readonly #version: string
  readonly #earlier: ReadonlySet<string>
  readonly #met = new Set<string>()

  constructor(version: string) {
    this.#version = version
    this.#earlier = new Set(readSafe(version))
  }

  /** Whether an expression was found to be safe; it is remembered then. */
  has(expression: string): boolean {
    if (this.#earlier.has(expression)) this.#met.add(expression)
    return this.#met.has(expression)
  }

  add(expression: string): void {
    this.#met.add(expression)
  }

  /** Keeps those that were asked for or added, and forgets the others. */
  save(): void {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify({ version: this.#version, safe: [...this.#met].sort() }))
  }
}

function readSafe(version: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof read !== 'object' || read === null || !('version' in read) || read.version !== version) return []
    return 'safe' in read && Array.isArray(read.safe) ? read.safe.filter((each) => typeof each === 'string') : []
  } catch (fault) {
    if (fault instanceof SyntaxError || (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'))
      return []
    throw fault
  }
}
