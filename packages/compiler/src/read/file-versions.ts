import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'

const versionLimit = 50
const millisecondLimit = 20_000
const byteLimit = 64 * 1024 * 1024

/**
 * The versions of a file that git knows, the newest first, across renames; at most 50. None where there is no git, no
 * repository or no such file in it, or where it takes too long.
 *
 * @param path Absolute.
 */
export async function fileVersions(path: string): Promise<readonly Uint8Array[]> {
  const folder = dirname(path)
  const log = await git(folder, [
    'log',
    '--follow',
    '--raw',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    '--format=',
    '-z',
    `--max-count=${versionLimit}`,
    '--',
    basename(path),
  ])
  const changes = log?.toString('latin1').matchAll(/:\d{6} (?:100644|100755) [0-9a-f]+ ([0-9a-f]+) /g) ?? []
  const objects = [...new Set([...changes].map(([, object]) => object))]
  if (objects.length === 0) return []
  const contents = await git(folder, ['cat-file', '--batch'], `${objects.join('\n')}\n`)
  return contents === undefined ? [] : batchContents(contents)
}

/** What `git cat-file --batch` prints: a line `OBJECT blob SIZE`, then as many bytes, then a line break; or `… missing`. */
function batchContents(printed: Buffer): readonly Uint8Array[] {
  const contents: Uint8Array[] = []
  for (let at = 0; at < printed.length; ) {
    const end = printed.indexOf(0x0a, at)
    if (end === -1) break
    const size = / blob (\d+)$/.exec(printed.toString('latin1', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    contents.push(printed.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return contents
}

/** Runs git without a shell, and without anything that a stranger's repository could make it run. */
function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  const quiet = [
    '--no-pager',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'log.showSignature=false',
    '-c',
    'protocol.allow=never',
  ]
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [...quiet, ...args],
      { cwd: folder, env: gitEnvironment(), encoding: 'buffer', timeout: millisecondLimit, maxBuffer: byteLimit },
      // Whatever keeps git from answering, there is no history then.
      (fault, printed) => resolve(fault === null ? printed : undefined),
    )
    // git may have ended before it has read what it was given.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** Without what a hook sets, which names another repository than the file's; and without asking or fetching anything. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name))
  return {
    ...Object.fromEntries(own),
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}
