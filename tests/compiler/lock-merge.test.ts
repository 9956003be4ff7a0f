import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accept, build, type Project, resolveProject } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { git, gitCommit, gitInit, hasGit } from './git-repository.js'
import { writeProject } from './write-project.js'

const names = ['Satu', 'Dua', 'Tiga', 'Empat'] as const
const body = (mark: string): string => names.map((name) => `${name} ${mark}.\n`).join('\n')

class SharedProject {
  readonly folder = writeProject({
    'a.id.md': body('a'),
    'a.en.md': body('a'),
    'b.id.md': body('b'),
    'b.en.md': body('b'),
    '.gitignore': 'dist\n',
  })

  get lock(): string {
    return readFileSync(join(this.folder, 'dwibahasa.lock'), 'utf8')
  }

  get project(): Project {
    const config = { pattern: '{entry}.{locale}.md', collections: { topics: {} } }
    const resolved = resolveProject(config, join(this.folder, 'dwibahasa.config.js'))
    if (resolved.faults !== undefined) throw new Error('the config is sound')
    return resolved.project
  }

  edit(file: string, change: (text: string) => string): void {
    const path = join(this.folder, file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }

  async build(): Promise<void> {
    const { findings, errors } = await build(this.project)
    expect(findings.filter(({ fatal }) => fatal === true).map(({ reason }) => reason)).toEqual([])
    expect(errors).toBe(0)
  }

  /** Accepts the n-th block of an entry. */
  async accept(entry: string, at: number): Promise<void> {
    const lines = this.lock.split('\n').filter((line) => line.startsWith(`topics/${entry} `))
    const { accepted } = await accept(this.project, [`topics/${entry}#${lines[at]?.split(' ')[1]}`])
    expect(accepted).toHaveLength(1)
  }
}

type Work = (shared: SharedProject) => Promise<void>

const accepts =
  (entry: string, at: number): Work =>
  (shared) =>
    shared.accept(entry, at)

const adds =
  (entry: string, after: string): Work =>
  async (shared) => {
    for (const locale of ['id', 'en'])
      shared.edit(`${entry}.${locale}.md`, (text) =>
        text.replace(new RegExp(`^${after}.*$`, 'm'), '$&\n\nBaru sama sekali.'),
      )
    await shared.build()
  }

const addsEntry =
  (entry: string): Work =>
  async (shared) => {
    for (const locale of ['id', 'en']) writeFileSync(join(shared.folder, `${entry}.${locale}.md`), body(entry))
    await shared.build()
  }

// Every block of both entries is stale; the work of two people is merged.
const cases: readonly (readonly [name: string, ours: Work, theirs: Work])[] = [
  ['neighbouring blocks', accepts('a', 1), accepts('a', 2)],
  ['the first block and the last', accepts('a', 0), accepts('b', 3)],
  ['the last block of an entry and the first of the next', accepts('a', 3), accepts('b', 0)],
  ['a block, while another entry is added before', accepts('b', 1), addsEntry('a0')],
  ['a block, while an entry is added right after its own', accepts('a', 2), addsEntry('aa')],
  ['a block, while an entry is added at the end', accepts('b', 2), addsEntry('c')],
  ['a block, while a block is added elsewhere', accepts('a', 0), adds('a', 'Tiga')],
  ['a block, while one is added right after', accepts('a', 1), adds('a', 'Dua')],
  ['a block of one entry, while a block is added to the other', accepts('a', 2), adds('b', 'Satu')],
]

describe.skipIf(!hasGit)('git merges the locks of two people of whom one accepts', () => {
  test.each(cases)('%s', async (_, ours, theirs) => {
    const shared = new SharedProject()
    await shared.build()
    for (const entry of ['a', 'b']) shared.edit(`${entry}.id.md`, (text) => text.replaceAll('.', '!'))
    await shared.build()
    gitInit(shared.folder)
    const before = shared.lock
    await ours(shared)
    expect(shared.lock).not.toBe(before)
    const oursLock = shared.lock
    gitCommit(shared.folder, 'ours')
    git(shared.folder, 'checkout', '--quiet', '-b', 'theirs', 'HEAD~1')
    await theirs(shared)
    const theirsLock = shared.lock
    gitCommit(shared.folder, 'theirs')
    git(shared.folder, 'merge', '--quiet', '--no-edit', 'main')
    const lines = (lock: string): readonly string[] => lock.split('\n').filter((line) => line !== '')
    const changed = (lock: string): readonly string[] => lines(lock).filter((line) => !before.includes(line))
    for (const line of [...changed(oursLock), ...changed(theirsLock)]) expect(lines(shared.lock)).toContain(line)
    // A build of what was merged has nothing to add.
    const merged = shared.lock
    await shared.build()
    expect(shared.lock).toBe(merged)
  })
})
