import { execFileSync } from 'node:child_process'

/** Whether there is a git to test with. */
export const hasGit: boolean = isThere()

function isThere(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    // execFileSync throws where there is no such program.
    return false
  }
}

/** Runs git in a folder, as nobody in particular and without anybody's configuration. */
export function git(folder: string, ...args: readonly string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const nobody = ['-c', 'user.name=nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...nobody, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
}

/** Makes a repository of a folder with all that is in it. */
export function gitInit(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  gitCommit(folder, 'first')
}

export function gitCommit(folder: string, message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message)
}
