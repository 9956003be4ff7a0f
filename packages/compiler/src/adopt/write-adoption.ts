import { join } from 'node:path'
import { changedLocks } from '../emit/changed-locks.js'
import { stageLocks } from '../emit/stage-locks.js'
import type { Finding } from '../message/finding.js'
import { Findings } from '../message/findings.js'
import { displayPath } from '../read/walk-folder.js'
import { adoptedLocks } from './adopted-locks.js'
import type { Adoption } from './adoption.js'
import type { DoubtAnswer } from './doubt.js'

export interface WrittenAdoption {
  /** The locks that were, or would be, written: paths relative to the project's root. */
  readonly locks: readonly string[]
  /** What kept them from being written. */
  readonly faults: readonly Finding[]
}

/**
 * Writes what is agreed to the locks, each all at once; a lock that says so already is left alone.
 *
 * @param answers By `doubtId`.
 */
export async function writeAdoption(
  adoption: Adoption,
  answers: ReadonlyMap<string, DoubtAnswer>,
  options: { readonly dryRun?: boolean; readonly lang?: 'id' | 'en' } = {},
): Promise<WrittenAdoption> {
  const { project, locksBefore } = adoption
  // A lock in which something was not understood stays as it is.
  const sound = { ...project, collections: project.collections.filter(({ name }) => locksBefore.has(name)) }
  const changed = await changedLocks(sound, adoptedLocks(adoption, answers))
  const locks = [...changed.keys()].map((path) => displayPath(project.root, join(project.content, path)))
  if (options.dryRun === true) return { locks, faults: [] }
  const findings = new Findings(options.lang)
  const staged = await stageLocks(project.content, changed, project.root, findings)
  if (staged === undefined || !(await staged.commit())) return { locks: [], faults: findings.list }
  return { locks, faults: [] }
}
