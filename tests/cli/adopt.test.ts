import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, projectOf } from '../integration/example-project.js'
import { treatyProject } from './adopt-fixture.js'
import { adoptJson } from './adopt-json.js'
import { runCli } from './run-cli.js'

const list = 'dwibahasa.doubtful.md'

let folder: string
beforeEach(() => {
  folder = projectOf(treatyProject)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const lock = (): string => read('topics/dwibahasa.lock')

describe('adopt in a project', () => {
  test('writes what is certain to the lock, and lists what is not', async () => {
    const { code, out } = await runCli(folder, ['adopt'])
    expect(code).toBe(1)
    expect(out).toContain(`listed in ${list}`)
    expect(lock()).toMatch(/topics\/treaty \w+ paragraph [0-9a-f.]+ [0-9a-f.]+\n/)
    expect(read(list)).toContain('> Dana Iklim Hijau berkantor di Incheon')
    expect(read(list)).toContain('topics/treaty.en.md:3')
  })

  test('changes nothing when it runs again, and asks the same', async () => {
    const first = await adoptJson(folder)
    const before = filesBelow(folder)
    const second = await adoptJson(folder)
    expect(second.doubtful).toEqual(first.doubtful)
    expect(second.doubtful.map(({ reason }) => reason)).toEqual(['parts', 'moved', 'unsure'])
    expect(filesBelow(folder)).toEqual(before)
  })

  test('writes nothing on a dry run', async () => {
    const before = filesBelow(folder)
    await runCli(folder, ['adopt', '--dry-run'])
    expect(filesBelow(folder)).toEqual(before)
  })

  test('takes the entries that are named, and knows which there are', async () => {
    expect((await runCli(folder, ['adopt', 'topics/treaty'])).code).toBe(1)
    expect((await runCli(folder, ['adopt', 'topics/nothing'])).code).toBe(2)
  })

  test('leaves out an entry that cannot be read, and takes the others', async () => {
    writeFileSync(join(folder, 'topics/broken.id.md'), '---\ntitle: [\n---\n\nIsi.\n')
    writeFileSync(join(folder, 'topics/broken.en.md'), 'Text.\n')
    const { code, err } = await runCli(folder, ['adopt'])
    expect(code).toBe(1)
    expect(err).toContain('topics/broken.id.md')
    expect(lock()).toContain('topics/treaty ')
    expect(lock()).not.toContain('topics/broken')
  })

  test('leaves a lock alone in which something was not understood', async () => {
    await runCli(folder, ['adopt'])
    const damaged = `${lock()}\nnonsense\n`
    writeFileSync(join(folder, 'topics/dwibahasa.lock'), damaged)
    expect((await runCli(folder, ['adopt'])).code).toBe(1)
    expect(lock()).toBe(damaged)
  })
})
