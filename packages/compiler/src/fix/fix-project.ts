import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringifyLock } from '../align/lock.js'
import type { Compilation } from '../compilation.js'
import { type CompileOptions, compile } from '../compile.js'
import type { Project } from '../config/project-config.js'
import { type StagedFile, stageFile } from '../emit/stage-file.js'
import { stageLocks } from '../emit/stage-locks.js'
import { Findings } from '../message/findings.js'
import { reportUnwritable } from '../message/report-unwritable.js'
import { readLocks } from '../read/read-locks.js'
import { applyFixes } from './apply-fixes.js'
import type { Fix } from './fix.js'
import { fixes } from './fixes.js'
import { followLocks } from './follow-locks.js'

export interface FixOptions extends CompileOptions {
  /** Whether to say what would be fixed and write nothing. Default: false. */
  readonly dryRun?: boolean
}

export interface FixResult {
  /** After the fixes: its findings are what is left, and what could not be written. */
  readonly compilation: Compilation
  /** What was, or would be, fixed. */
  readonly fixed: readonly Fix[]
}

/** A fix may bring to light what stood behind it; more than a few rounds would be a circle. */
const mostRounds = 4

/**
 * Mends in the source files of a project what can be mended beyond doubt. Every file is replaced as a whole or not at all,
 * and stays as it is but for the words. A lock follows: no block goes stale by a fix.
 */
export async function fixProject(project: Project, options: FixOptions = {}): Promise<FixResult> {
  const faults = new Findings(options.lang)
  let compilation = await compile(project, options)
  let wanted = fixes(compilation)
  if (options.dryRun === true) return { compilation, fixed: wanted }
  const fixed: Fix[] = []
  for (let round = 0; round < mostRounds && wanted.length > 0; round += 1) {
    const staged = await stageFixed(wanted, project, faults)
    if (staged.length === 0) break
    const texts = new Map(staged.map(({ file, text }) => [file, text]))
    // The locks come first: where this is interrupted, the next run fixes the files to what they hold.
    if (!(await moveLocks(project, compilation, await compile(project, { ...options, texts }), faults))) {
      for (const one of staged) await one.staged.discard()
      break
    }
    for (const one of staged) fixed.push(...(await placeFixed(one, faults)))
    compilation = await compile(project, options)
    const unwritable = new Set(faults.list.map(({ file }) => file))
    wanted = fixes(compilation).filter(({ file }) => !unwritable.has(file))
  }
  const findings = [...compilation.findings, ...faults.list]
  return { compilation: { ...compilation, findings, errors: compilation.errors + faults.errors }, fixed }
}

interface FixedFile {
  readonly file: string
  readonly text: string
  readonly applied: readonly Fix[]
  readonly staged: StagedFile
}

/** Writes the files that change beside their places. */
async function stageFixed(wanted: readonly Fix[], project: Project, faults: Findings): Promise<readonly FixedFile[]> {
  const byFile = new Map<string, Fix[]>()
  for (const fix of wanted) {
    const others = byFile.get(fix.file)
    if (others === undefined) byFile.set(fix.file, [fix])
    else others.push(fix)
  }
  const fixed: FixedFile[] = []
  for (const [file, own] of byFile) {
    const path = join(project.root, file)
    try {
      const bytes = await readFile(path)
      // Whoever made the fixes has read it as UTF-8; a file that has changed since then is left alone.
      const source = bytes.toString('utf8')
      if (!Buffer.from(source).equals(bytes)) continue
      const { text, applied } = applyFixes(source, own)
      if (applied.length > 0) fixed.push({ file, text, applied, staged: await stageFile(path, text) })
    } catch (fault) {
      reportUnwritable(file, fault, faults)
    }
  }
  return fixed
}

/** Puts a file into its place; gives the fixes that are there then. */
async function placeFixed({ file, applied, staged }: FixedFile, faults: Findings): Promise<readonly Fix[]> {
  try {
    await staged.place()
    return applied
  } catch (fault) {
    reportUnwritable(file, fault, faults)
    return []
  }
}

/** Writes the locks that have to follow; gives whether nothing kept them from that. */
async function moveLocks(
  project: Project,
  before: Compilation,
  after: Compilation,
  faults: Findings,
): Promise<boolean> {
  const unread = new Findings(faults.lang)
  const { locks } = await readLocks(project, new Set(), unread)
  // A lock in which something is wrong is for a person to put right first; compiling has said so.
  if (unread.list.length > 0) return true
  const followed = followLocks(locks, before, after)
  const texts = project.collections.flatMap(({ name, lock: path }) => {
    const lock = followed.get(name)
    return lock === undefined ? [] : [[path, stringifyLock(lock)] as const]
  })
  if (texts.length === 0) return true
  const staged = await stageLocks(project.content, new Map(texts), project.root, faults)
  return staged !== undefined && (await staged.commit())
}
