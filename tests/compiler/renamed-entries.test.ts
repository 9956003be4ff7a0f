import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { body, build, type Compilation, type ProjectConfig, resolveProject } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { brief } from './brief.js'
import { writeProject } from './write-project.js'

const bodyOf = (name: string, count = 6): string =>
  Array.from({ length: count }, (_, at) => `Alinea ${at} tentang ${name}.\n`).join('\n')

/** A project that is moved about: each build keeps the keys that its blocks have. */
class MovedProject {
  readonly folder = writeProject({})
  config: ProjectConfig = { collections: { topics: {}, issues: {} } }

  write(path: string, text: string): void {
    for (const locale of ['id', 'en']) {
      const file = join(this.folder, `${path}.${locale}.md`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }

  move(from: string, to: string): void {
    for (const locale of ['id', 'en']) {
      const file = join(this.folder, `${to}.${locale}.md`)
      mkdirSync(dirname(file), { recursive: true })
      renameSync(join(this.folder, `${from}.${locale}.md`), file)
    }
  }

  /** Builds. */
  async build(): Promise<Compilation> {
    const resolved = resolveProject(this.config, join(this.folder, 'dwibahasa.config.js'))
    if (resolved.faults !== undefined) throw new Error('the config is sound')
    const { compilation, errors, findings } = await build(resolved.project)
    if (errors > 0) throw new Error(findings.map(brief).join('\n'))
    return compilation
  }

  /** The keys of an entry's blocks after a build, those of body fields as well. */
  async keys(entry: string): Promise<readonly string[]> {
    const { locks } = await this.build()
    return [...locks.values()]
      .flatMap((lock) => [...lock])
      .filter(([document]) => document === entry || document.startsWith(`${entry}#`))
      .flatMap(([, blocks]) => blocks.map(({ key }) => key))
  }
}

async function withEntry(text = bodyOf('a')): Promise<{ project: MovedProject; keys: readonly string[] }> {
  const project = new MovedProject()
  project.write('topics/a', text)
  project.write('topics/z', bodyOf('z'))
  return { project, keys: await project.keys('topics/a') }
}

describe('keys go with an entry', () => {
  test('that is renamed', async () => {
    const { project, keys } = await withEntry()
    project.move('topics/a', 'topics/b')
    expect(await project.keys('topics/b')).toEqual(keys)
    expect(readFileSync(join(project.folder, 'topics/dwibahasa.lock'), 'utf8')).not.toContain('topics/a ')
    expect(await project.keys('topics/b')).toEqual(keys)
  })

  test('that is renamed and edited at once, stale blocks staying stale', async () => {
    const { project, keys } = await withEntry()
    project.move('topics/a', 'topics/b')
    const file = join(project.folder, 'topics/b.id.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Alinea 2', 'Alinea kedua'))
    const { findings } = await project.build()
    expect(findings.map(brief)).toEqual(['warning block-stale-critical topics/b.en.md:5:1'])
    expect(await project.keys('topics/b')).toEqual(keys)
  })

  test('that moves to another collection', async () => {
    const { project, keys } = await withEntry()
    project.move('topics/a', 'issues/deep/a')
    expect(await project.keys('issues/deep/a')).toEqual(keys)
  })

  test('whose fields hold blocks', async () => {
    const project = new MovedProject()
    project.config = { collections: { topics: { fields: { law: body() } } } }
    project.write('topics/a', `---\nlaw: |\n  Hukum satu.\n\n  Hukum dua.\n---\n\n${bodyOf('a')}`)
    const keys = await project.keys('topics/a')
    expect(keys).toHaveLength(8)
    project.move('topics/a', 'topics/b')
    expect(await project.keys('topics/b')).toEqual(keys)
  })

  test('whose collection is renamed, folder and lock along with it', async () => {
    const { project, keys } = await withEntry()
    renameSync(join(project.folder, 'topics'), join(project.folder, 'themes'))
    project.config = { collections: { themes: {} } }
    expect(await project.keys('themes/a')).toEqual(keys)
  })

  test('whose collection is renamed where no folder is named after it', async () => {
    const project = new MovedProject()
    const pattern = 'texts/{entry}.{locale}.md'
    project.config = { collections: { topics: { pattern }, issues: {} } }
    project.write('texts/a', bodyOf('a'))
    const keys = await project.keys('topics/a')
    project.config = { collections: { themes: { pattern }, issues: {} } }
    // The lock of the old name is still there.
    expect(await project.keys('themes/a')).toEqual(keys)
    const unused = await project.build()
    expect(unused.findings.map(brief)).toEqual(['warning lock-unused dwibahasa.topics.lock:1:1'])
    rmSync(join(project.folder, 'dwibahasa.topics.lock'))
    expect(await project.keys('themes/a')).toEqual(keys)
  })

  test('whose name stays where its lock is kept elsewhere', async () => {
    const project = new MovedProject()
    project.config = { pattern: '{entry}.{locale}.md', collections: { topics: {} } }
    project.write('a', bodyOf('a'))
    const keys = await project.keys('topics/a')
    project.config = { collections: { topics: { pattern: '{entry}.{locale}.md' }, issues: {} } }
    expect(await project.keys('topics/a')).toEqual(keys)
  })
})

describe('keys do not go with an entry', () => {
  test('that shares less than half with one that vanished', async () => {
    const { project, keys } = await withEntry()
    rmSync(join(project.folder, 'topics/a.id.md'))
    rmSync(join(project.folder, 'topics/a.en.md'))
    project.write('topics/b', `${bodyOf('a', 2)}\n${bodyOf('b', 4)}`)
    for (const key of await project.keys('topics/b')) expect(keys).not.toContain(key)
  })

  test('of which there are two', async () => {
    const { project, keys } = await withEntry()
    project.move('topics/a', 'topics/b')
    project.write('topics/c', bodyOf('a'))
    for (const key of await project.keys('topics/b')) expect(keys).not.toContain(key)
  })

  test('while the one that it was copied from is there', async () => {
    const { project, keys } = await withEntry()
    project.write('topics/b', bodyOf('a'))
    for (const key of await project.keys('topics/b')) expect(keys).not.toContain(key)
    expect(await project.keys('topics/a')).toEqual(keys)
  })
})
