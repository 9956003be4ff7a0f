import { join } from 'node:path'
import type { Compilation } from './compilation.js'
import { type CompileOptions, compile } from './compile.js'
import type { Project } from './config/project-config.js'
import { changedLocks } from './emit/changed-locks.js'
import { emit } from './emit/emit.js'
import { readAssets } from './emit/read-assets.js'
import { stageLocks } from './emit/stage-locks.js'
import type { WrittenOutput } from './emit/stage-output.js'
import { stageReported } from './emit/stage-reported.js'
import { recoverOutput } from './emit/swap-folder.js'
import { fileStart } from './message/file-start.js'
import type { Finding } from './message/finding.js'
import { Findings } from './message/findings.js'
import { displayPath } from './read/walk-folder.js'

export interface BuildOptions extends CompileOptions {
  /** Whether a lock that would change is an error and is not written. Default: false. */
  readonly frozen?: boolean
}

export interface BuildResult {
  readonly compilation: Compilation
  /** Those of the compilation, and those of writing. */
  readonly findings: readonly Finding[]
  readonly errors: number
  /** Absent where there were errors: the last good output is whole then. */
  readonly output?: WrittenOutput
  /** The locks that were written, by path relative to the project's root. */
  readonly locks: readonly string[]
}

/** Compiles a project and writes its output and its locks; where there is any error it writes nothing. */
export async function build(project: Project, options: BuildOptions = {}): Promise<BuildResult> {
  // Whatever this build comes to, an interrupted one before it shall not have cost the last good output. What keeps that
  // from being put right keeps the output from being written too, and is reported then.
  await recoverOutput(project.output).catch(() => undefined)
  const compilation = await compile(project, options)
  const findings = new Findings(options.lang)
  const result = (output?: WrittenOutput, locks: readonly string[] = []): BuildResult => ({
    compilation,
    findings: [...compilation.findings, ...findings.list],
    errors: compilation.errors + findings.errors,
    locks,
    ...(output === undefined ? {} : { output }),
  })
  if (compilation.errors > 0) return result()
  const locks = await changedLocks(project, compilation.locks)
  const lockFiles = [...locks.keys()].map((path) => displayPath(project.root, join(project.content, path)))
  if (options.frozen === true && locks.size > 0) {
    for (const file of lockFiles) findings.add({ rule: 'lock-outdated', file, place: fileStart })
    return result()
  }
  const assets = await readAssets(
    project,
    compilation.entries.flatMap((entry) => entry.assets),
    findings,
  )
  if (assets === undefined) return result()
  const files = new Map<string, string | Uint8Array>(emit(compilation))
  for (const [path, bytes] of assets) files.set(`assets/${path}`, bytes)
  const staged = await stageReported(project.output, files, 'build', project.root, findings)
  if (staged === undefined) return result()
  const stagedLocks = await stageLocks(project.content, locks, project.root, findings)
  // The locks come first: what is interrupted between the two has published no key that they do not hold.
  if (stagedLocks === undefined || !(await stagedLocks.commit())) {
    await staged.discard()
    return result()
  }
  if (await staged.commit()) return result(staged.output, lockFiles)
  await stagedLocks.undo()
  return result()
}
