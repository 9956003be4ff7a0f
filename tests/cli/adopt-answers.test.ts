import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'
import type { FileStep } from '../integration/file-steps.js'
import { withUnwritable } from '../integration/with-unwritable.js'
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
const isLock = ({ path }: FileStep): boolean => path === 'topics/dwibahasa.lock'

/** Ticks a box in the section of each doubt: the first for the same, the second for not the same. */
function tick(answer: 'the same' | 'not the same'): void {
  writeFileSync(join(folder, list), read(list).replaceAll(`- [ ] ${answer}`, `- [x] ${answer}`))
}

async function doubtfulFindings(): Promise<readonly string[]> {
  const { out } = await runCli(folder, ['check', '--json'])
  const { findings }: { findings: readonly { rule: string }[] } = JSON.parse(out)
  return findings.map(({ rule }) => rule).filter((rule) => rule === 'block-doubtful')
}

describe('answers in the file', () => {
  test.each(['the same', 'not the same'] as const)('%s: settles every pair, and the file goes', async (answer) => {
    await runCli(folder, ['adopt'])
    tick(answer)
    expect((await runCli(folder, ['adopt', '--answers', list])).code).toBe(0)
    expect(existsSync(join(folder, list))).toBe(false)
    const settled = lock()
    expect((await adoptJson(folder)).doubtful).toEqual([])
    expect(lock()).toBe(settled)
    expect(await doubtfulFindings()).toEqual([])
    expect((await runCli(folder, ['build'])).code).toBe(0)
    expect(lock()).toBe(settled)
    expect((await adoptJson(folder)).doubtful).toEqual([])
  })

  test.each(['the same', 'not the same'] as const)('%s: the totals are those of the next run', async (answer) => {
    await runCli(folder, ['adopt'])
    tick(answer)
    const { totals } = await adoptJson(folder)
    expect(totals).toEqual((await adoptJson(folder)).totals)
    expect(totals.missing).toEqual(answer === 'the same' ? { id: 1, en: 0 } : { id: 4, en: 3 })
  })

  test.each(['the same', 'not the same'] as const)('%s: is no news once a lock has taken it', async (answer) => {
    await runCli(folder, ['adopt'])
    tick(answer)
    const ticked = read(list)
    await runCli(folder, ['adopt'])
    const taken = lock()
    // As a run leaves it that is interrupted between the two files.
    writeFileSync(join(folder, list), ticked)
    expect(await adoptJson(folder)).toMatchObject({ changed: [], doubtful: [] })
    expect([lock(), existsSync(join(folder, list))]).toEqual([taken, false])
  })

  test('no: two blocks in one place have a line each from then on', async () => {
    await runCli(folder, ['adopt'])
    const before = lock().split('\n').length
    tick('not the same')
    await runCli(folder, ['adopt'])
    expect(lock().split('\n').length).toBeGreaterThan(before)
  })

  test('an unanswered pair stays in question though a build has paired it', async () => {
    const { doubtful } = await adoptJson(folder)
    await runCli(folder, ['build'])
    expect((await adoptJson(folder)).doubtful.map(({ block }) => block)).toEqual(doubtful.map(({ block }) => block))
    tick('not the same')
    expect((await runCli(folder, ['adopt'])).code).toBe(0)
  })

  test('an answer to a text that has changed since is reported and not applied', async () => {
    await runCli(folder, ['adopt'])
    tick('the same')
    const path = join(folder, 'topics/treaty.id.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Incheon', 'kota Incheon'))
    const { changed, doubtful } = await adoptJson(folder)
    expect(changed).toHaveLength(1)
    expect(doubtful.map(({ reason }) => reason)).toEqual(['moved'])
  })

  test('a line that nobody understands is reported by its place, and stays', async () => {
    await runCli(folder, ['adopt'])
    writeFileSync(join(folder, list), read(list).replace('- [ ] the same', '- [x] the same\n- [x] perhaps'))
    const { err, out } = await runCli(folder, ['adopt'])
    expect(`${out}${err}`).toMatch(/dwibahasa\.doubtful\.md:\d+: this line is not understood/)
    expect(read(list)).toContain('- [x] perhaps')
  })

  test('an answer stays in its file until a lock has taken it', async () => {
    await runCli(folder, ['adopt'])
    tick('the same')
    const before = { list: read(list), lock: lock() }
    const { code, err } = await withUnwritable(folder, isLock, () => runCli(folder, ['adopt']))
    expect([code, err]).toEqual([1, expect.stringContaining('output-unwritable')])
    expect({ list: read(list), lock: lock() }).toEqual(before)
    expect((await runCli(folder, ['adopt'])).code).toBe(0)
  })

  test('an answer waits while its lock is damaged', async () => {
    await runCli(folder, ['adopt'])
    tick('the same')
    const before = { list: read(list), lock: lock() }
    writeFileSync(join(folder, 'topics/dwibahasa.lock'), `${before.lock}<<<<<<< ours\n`)
    expect((await runCli(folder, ['adopt'])).code).toBe(1)
    expect(read(list)).toBe(before.list)
    writeFileSync(join(folder, 'topics/dwibahasa.lock'), before.lock)
    expect((await runCli(folder, ['adopt'])).code).toBe(0)
  })

  test('a file of answers that cannot be written is said', async () => {
    const isList = ({ path }: FileStep): boolean => path === list
    const { code, err } = await withUnwritable(folder, isList, () => runCli(folder, ['adopt']))
    expect([code, err]).toEqual([1, expect.stringContaining('output-unwritable')])
  })

  test('the boxes may be ticked in Indonesian', async () => {
    await runCli(folder, ['adopt', '--lang', 'id'])
    writeFileSync(join(folder, list), read(list).replaceAll('- [ ] sama', '- [X] sama'))
    expect((await runCli(folder, ['adopt', '--lang', 'en'])).code).toBe(0)
  })

  test('a file that is none of ours is not written over', async () => {
    writeFileSync(join(folder, 'README.md'), '# Mine\n')
    expect((await runCli(folder, ['adopt', '--file', 'README.md'])).code).toBe(2)
    expect((await runCli(folder, ['adopt', '--answers', 'none.md'])).code).toBe(2)
    expect(read('README.md')).toBe('# Mine\n')
  })
})
