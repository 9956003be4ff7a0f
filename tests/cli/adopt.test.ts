import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'dwibahasa'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, projectOf } from '../integration/example-project.js'
import type { FileStep } from '../integration/file-steps.js'
import { withUnwritable } from '../integration/with-unwritable.js'
import { treatyPair, treatyProject } from './adopt-fixture.js'
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

interface Json {
  readonly totals: Readonly<Record<string, number>>
  readonly doubtful: readonly { readonly block: string; readonly reason: string }[]
  readonly changed: readonly object[]
  readonly strange: readonly number[]
}

async function adoptJson(...args: string[]): Promise<Json> {
  return JSON.parse((await runCli(folder, ['adopt', '--json', ...args])).out)
}

/** Ticks a box in the section of each doubt: the first for the same, the second for not the same. */
function tick(answer: 'the same' | 'not the same'): void {
  writeFileSync(join(folder, list), read(list).replaceAll(`- [ ] ${answer}`, `- [x] ${answer}`))
}

/** Runs `adopt` on a terminal at which somebody types these lines, and then goes. */
async function typed(
  lines: readonly string[],
  lang = 'en',
  beforeAnswer: () => void = () => undefined,
): Promise<{ code: number; out: string; asked: number }> {
  let out = ''
  let asked = 0
  const left = [...lines]
  const ask = async (): Promise<string | undefined> => {
    asked += 1
    beforeAnswer()
    return left.shift()
  }
  const code = await run(['adopt', '--lang', lang], {
    out: (text) => {
      out += text
    },
    err: () => undefined,
    openPrompt: () => ({ ask, close: () => undefined }),
    cwd: folder,
    env: { LANG: 'C.UTF-8', NO_COLOR: '1' },
    outIsTerminal: true,
    errIsTerminal: false,
    width: 80,
  })
  return { code, out, asked }
}

async function doubtfulFindings(): Promise<readonly string[]> {
  const { out } = await runCli(folder, ['check', '--json'])
  const { findings }: { findings: readonly { rule: string }[] } = JSON.parse(out)
  return findings.map(({ rule }) => rule).filter((rule) => rule === 'block-doubtful')
}

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
    const first = await adoptJson()
    const before = filesBelow(folder)
    const second = await adoptJson()
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

describe('answers in the file', () => {
  test.each(['the same', 'not the same'] as const)('%s: settles every pair, and the file goes', async (answer) => {
    await runCli(folder, ['adopt'])
    tick(answer)
    expect((await runCli(folder, ['adopt', '--answers', list])).code).toBe(0)
    expect(existsSync(join(folder, list))).toBe(false)
    const settled = lock()
    expect((await adoptJson()).doubtful).toEqual([])
    expect(lock()).toBe(settled)
    expect(await doubtfulFindings()).toEqual([])
    expect((await runCli(folder, ['build'])).code).toBe(0)
    expect(lock()).toBe(settled)
    expect((await adoptJson()).doubtful).toEqual([])
  })

  test.each(['the same', 'not the same'] as const)('%s: the totals are those of the next run', async (answer) => {
    await runCli(folder, ['adopt'])
    tick(answer)
    const { totals } = await adoptJson()
    expect(totals).toEqual((await adoptJson()).totals)
    expect(totals.missing).toEqual(answer === 'the same' ? { id: 1, en: 0 } : { id: 4, en: 3 })
  })

  test('no: two blocks in one place have a line each from then on', async () => {
    await runCli(folder, ['adopt'])
    const before = lock().split('\n').length
    tick('not the same')
    await runCli(folder, ['adopt'])
    expect(lock().split('\n').length).toBeGreaterThan(before)
  })

  test('an unanswered pair stays in question though a build has paired it', async () => {
    const { doubtful } = await adoptJson()
    await runCli(folder, ['build'])
    expect((await adoptJson()).doubtful.map(({ block }) => block)).toEqual(doubtful.map(({ block }) => block))
    tick('not the same')
    expect((await runCli(folder, ['adopt'])).code).toBe(0)
  })

  test('an answer to a text that has changed since is reported and not applied', async () => {
    await runCli(folder, ['adopt'])
    tick('the same')
    const path = join(folder, 'topics/treaty.id.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Incheon', 'kota Incheon'))
    const { changed, doubtful } = await adoptJson()
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

describe('on a terminal', () => {
  test('shows both texts and why it asks, and writes what is answered', async () => {
    const { code, out } = await typed(['y', 'y', 'y', 'y', 'y'])
    expect(code).toBe(0)
    expect(out).toContain('topics/treaty.id.md:')
    expect(out).toContain('The Green Climate Fund')
    expect(out).toContain('stand in different places')
    expect(existsSync(join(folder, list))).toBe(false)
  })

  test('ends with the totals of the next run', async () => {
    const totals = (text: string): string | undefined => /Entries: .*/.exec(text)?.[0]
    const { out } = await typed(['n', 'n', 'n', 'n', 'n'])
    expect(totals(out)).toBeDefined()
    expect(totals(out)).toBe(totals((await runCli(folder, ['adopt'])).out))
  })

  test('asks in Indonesian, and takes the keys of both languages', async () => {
    const { code, out } = await typed(['?', 'tidak', 'n', 't', 'n'], 'id')
    expect(code).toBe(0)
    expect(out).toContain('berhenti di sini')
  })

  test('asks no further once an answer cannot be kept', async () => {
    const { doubtful } = await adoptJson('--dry-run')
    let isAsked = false
    const { code, asked } = await withUnwritable(
      folder,
      (step) => isAsked && isLock(step),
      () =>
        typed(['y', 'y', 'y', 'y'], 'en', () => {
          isAsked = true
        }),
    )
    expect([code, asked]).toEqual([1, 1])
    expect((await adoptJson()).doubtful).toEqual(doubtful)
  })

  test('keeps what was answered when somebody leaves, and goes on from there', async () => {
    const { doubtful } = await adoptJson('--dry-run')
    expect((await typed(['y'])).code).toBe(1)
    expect((await adoptJson()).doubtful).toEqual(doubtful.slice(1))
    expect((await typed(['s', 'q'])).code).toBe(1)
    expect((await adoptJson()).doubtful).toEqual(doubtful.slice(1))
  })
})

describe('adopt FOLDER without a config', () => {
  const layouts: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['{entry}.{locale}.md', 'a.id.md', 'a.en.md', ['docs']],
    ['{locale}/{entry}.md', 'id/a.md', 'en/a.md', ['docs']],
    ['{entry}/{locale}.md', 'a/id.md', 'a/en.md', ['docs']],
    ['{entry}_{locale}.md', 'a_id.md', 'a_en.md', ['docs']],
    ['{entry}-{locale}.md', 'a-id.md', 'a-en.md', ['docs']],
    ['{entry}.{locale}.markdown', 'a.id.markdown', 'a.en.markdown', ['docs']],
    ['{collection}/{entry}.{locale}.md', 'guide/a.id.md', 'guide/a.en.md', ['guide']],
    ['{collection}/{locale}/{entry}.md', 'guide/id/a.md', 'guide/en/a.md', ['guide']],
    ['{locale}/{collection}/{entry}.md', 'id/guide/a.md', 'en/guide/a.md', ['guide']],
  ]
  test.each(layouts)('finds %s', async (pattern, id, en, collections) => {
    rmSync(folder, { recursive: true })
    folder = projectOf({ [`docs/${id}`]: treatyPair.id, [`docs/${en}`]: treatyPair.en, 'docs/NOTES.md': '# Notes\n' })
    const { out } = await runCli(folder, ['adopt', 'docs'])
    expect(out).toContain(`Pattern \`${pattern}\`. Pairs of files: 1.`)
    for (const name of collections) expect(read('dwibahasa.config.ts')).toContain(`    ${name}: {`)
    expect(read('dwibahasa.config.ts')).toContain('title: localized(z.string())')
    expect(read('dwibahasa.config.ts')).toContain('tags: shared(z.array(z.string()))')
    expect((await runCli(folder, ['build'])).code).toBe(0)
    const before = read('dwibahasa.config.ts')
    expect((await runCli(folder, ['adopt', 'docs'])).code).toBe(1)
    expect(read('dwibahasa.config.ts')).toBe(before)
  })

  test('finds a language that has no mark of its own, and takes a pattern that is named', async () => {
    rmSync(folder, { recursive: true })
    folder = projectOf({ 'docs/a.md': treatyPair.en, 'docs/a.id.md': treatyPair.id })
    const dry = await runCli(folder, ['adopt', 'docs', '--dry-run'])
    expect(dry.out).toContain("pattern: { id: '{entry}.id.md', en: '{entry}.md' }")
    expect(existsSync(join(folder, 'dwibahasa.config.ts'))).toBe(false)
    expect((await runCli(folder, ['adopt', 'docs', '--pattern', '{locale}/{entry}.md'])).code).toBe(2)
  })

  test('says what to do where nothing is a pair, or nothing was named', async () => {
    rmSync(folder, { recursive: true })
    folder = projectOf({ 'docs/a.md': '# One\n' })
    const { code, err } = await runCli(folder, ['adopt', 'docs'])
    expect([code, err]).toEqual([2, expect.stringContaining('--pattern')])
    expect((await runCli(folder, ['adopt'])).code).toBe(2)
    const nowhere = await runCli(folder, ['adopt', 'nowhere'])
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringMatching(/^There is no folder `nowhere`\. /)])
  })
})
