import { join } from 'node:path'
import type { LockedBlock } from './align/lock.js'
import type { Compilation } from './compilation.js'
import { type CompileOptions, compile } from './compile.js'
import type { Project } from './config/project-config.js'
import { changedLocks, stageReported } from './emit/write-locks.js'
import { Findings } from './message/findings.js'
import { displayPath } from './read/walk-folder.js'

export interface AcceptOptions extends CompileOptions {
  /** Whether to say what would be accepted and write nothing. Default: false. */
  readonly dryRun?: boolean
}

export interface AcceptResult {
  readonly compilation: Compilation
  /** The blocks whose lines moved on, as `entry#key`. */
  readonly accepted: readonly string[]
  /** Targets that name no entry and no block. */
  readonly unknown: readonly string[]
  /** The locks that were, or would be, written: paths relative to the project's root. */
  readonly locks: readonly string[]
}

/**
 * Says that both languages agree now: moves the lock on to what the blocks say today.
 *
 * @param targets Entries (`topics/virtual-dialogue`) and blocks (`topics/virtual-dialogue#k3f9q2`); `all` for everything.
 */
export async function accept(
  project: Project,
  targets: readonly string[] | 'all',
  options: AcceptOptions = {},
): Promise<AcceptResult> {
  const compilation = await compile(project, options)
  const used = new Set<string>()
  const wanted = (block: LockedBlock): boolean => {
    if (targets === 'all') return true
    const entry = block.document.split('#')[0] ?? block.document
    const hit = targets.filter((target) => target === entry || target === `${entry}#${block.key}`)
    for (const target of hit) used.add(target)
    return hit.length > 0
  }
  const accepted: string[] = []
  const locks = new Map(
    [...compilation.locks].map(([name, lock]) => {
      const agreed = compilation.agreed.get(name) ?? lock
      const moved = [...lock].map(([document, blocks]): [string, readonly LockedBlock[]] => [
        document,
        blocks.map((block, at) => {
          const today = agreed.get(document)?.[at] ?? block
          if (!wanted(block) || (today.id === block.id && today.en === block.en)) return block
          accepted.push(`${document.split('#')[0]}#${block.key}`)
          return today
        }),
      ])
      return [name, new Map(moved)]
    }),
  )
  const unknown = targets === 'all' ? [] : targets.filter((target) => !used.has(target))
  const result = { compilation, accepted, unknown }
  if (compilation.errors > 0 || unknown.length > 0) return { ...result, locks: [] }
  const changed = await changedLocks({ ...compilation, locks })
  if (options.dryRun !== true) {
    const findings = new Findings(options.lang)
    const staged = await stageReported(project.content, changed, project.root, findings)
    if (staged === undefined) {
      const all = [...compilation.findings, ...findings.list]
      return { ...result, compilation: { ...compilation, findings: all, errors: findings.errors }, locks: [] }
    }
    await staged.commit()
  }
  return { ...result, locks: [...changed.keys()].map((path) => displayPath(project.root, join(project.content, path))) }
}
