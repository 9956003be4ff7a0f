import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, projectOf } from '../integration/example-project.js'
import type { FileStep } from '../integration/file-steps.js'
import { withUnwritable } from '../integration/with-unwritable.js'
import { runCli } from './run-cli.js'

let folder: string
beforeEach(() => {
  folder = projectOf({})
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const files = (): string[] => [...filesBelow(folder).keys()]
const read = (path: string): string => filesBelow(folder).get(path) ?? ''
const config = 'dwibahasa.config.ts'
const started = ['content/guide/welcome.en.md', 'content/guide/welcome.id.md', config]

describe('an empty folder', () => {
  test('is told how to become a project', async () => {
    expect((await runCli(folder, ['check'])).err).toContain('To start a project here, run `dwibahasa init`.')
    expect((await runCli(folder, ['check', '--lang', 'id'])).err).toContain('jalankan `dwibahasa init`.')
  })

  test.each(['en', 'id'])('becomes a project in which nothing is found, formatted and built (%s)', async (lang) => {
    const { code, out, err } = await runCli(folder, ['init', '--lang', lang])
    expect([code, err, files()]).toEqual([0, '', started])
    for (const path of started) expect(out).toContain(path)
    const { out: checked } = await runCli(folder, ['check', '--json'])
    expect(JSON.parse(checked)).toMatchObject({ ok: true, findings: [], totals: { entries: 1 } })
    expect((await runCli(folder, ['format', '--check'])).code).toBe(0)
    expect((await runCli(folder, ['build'])).code).toBe(0)
    expect((await runCli(folder, ['build', '--frozen'])).code).toBe(0)
  })

  test('gets a config whose comments are in the language of the person', async () => {
    await runCli(folder, ['init', '--lang', 'id'])
    expect(read(config)).toContain('  // Letak kedua berkas sebuah entri')
    rmSync(join(folder, config))
    await runCli(folder, ['init', '--lang', 'en'])
    expect(read(config)).toContain('  // Where the two files of an entry stand')
    expect(read(config)).not.toMatch(/init\.comment/)
  })

  test('may be made by the command', async () => {
    const { out } = await runCli(folder, ['init', 'a/book', '--json'])
    expect(JSON.parse(out)).toEqual({
      version: 1,
      ok: true,
      dryRun: false,
      written: ['content/guide/welcome.id.md', 'content/guide/welcome.en.md', config].map((path) => `a/book/${path}`),
      kept: [],
      pattern: null,
      pairs: 0,
    })
    expect(files()).toEqual(started.map((path) => `a/book/${path}`))
  })

  test('stays empty on a dry run, which shows what it would hold', async () => {
    const { code, out } = await runCli(folder, ['init', '--dry-run'])
    expect([code, files()]).toEqual([0, []])
    expect(out).toContain('export default defineConfig({')
    expect(out).toContain('title: Selamat datang')
  })
})

describe('what is there', () => {
  test.each([config, 'dwibahasa.config.mjs', `content/${config}`])('%s: keeps everything as it is', async (path) => {
    write(path, 'export default {}\n')
    const before = filesBelow(folder)
    const { code, out } = await runCli(folder, ['init'])
    expect([code, out]).toEqual([0, `${path} is there already, and stays as it is\nNothing was written.\n`])
    expect(filesBelow(folder)).toEqual(before)
  })

  test('is not changed by a second run', async () => {
    await runCli(folder, ['init'])
    const before = filesBelow(folder)
    expect((await runCli(folder, ['init'])).code).toBe(0)
    expect(filesBelow(folder)).toEqual(before)
  })

  test('half a pair of that name gets no twin that says something else', async () => {
    write('content/guide/welcome.id.md', 'Milik saya.\n')
    const { out } = await runCli(folder, ['init', '--json'])
    expect(JSON.parse(out)).toMatchObject({ written: [config], kept: ['content/guide/welcome.id.md'] })
    expect(files()).toEqual(['content/guide/welcome.id.md', config])
    expect(read('content/guide/welcome.id.md')).toBe('Milik saya.\n')
  })

  test('files that are no pairs stay out of the project', async () => {
    write('README.md', '# Readme\n')
    expect((await runCli(folder, ['init'])).code).toBe(0)
    expect(JSON.parse((await runCli(folder, ['check', '--json'])).out).findings).toEqual([])
  })

  test.each([
    [{ 'docs/id/a.md': 'Halo.\n', 'docs/en/a.md': 'Hello.\n' }, "pattern: '{collection}/{locale}/{entry}.md'"],
    [{ 'a.md': 'Hello.\n', 'a.id.md': 'Halo.\n' }, "pattern: { id: '{entry}.id.md', en: '{entry}.md' }"],
  ])('pairs give the pattern, and get no other beside them: %j', async (pairs, pattern) => {
    for (const [path, text] of Object.entries(pairs)) write(path, text)
    const { code, out } = await runCli(folder, ['init'])
    expect([code, out]).toEqual([0, expect.stringContaining('run `dwibahasa adopt`')])
    expect(files()).toEqual([...Object.keys(pairs), config].sort())
    expect(read(config)).toContain(
      `  // Where the two files of an entry stand, below the content folder.\n  ${pattern},`,
    )
    expect((await runCli(folder, ['adopt'])).code).toBe(0)
    expect((await runCli(folder, ['build'])).code).toBe(0)
  })
})

describe('a pattern that is named', () => {
  test.each([
    ['{locale}/{entry}.md', ['content/en/welcome.md', 'content/id/welcome.md']],
    ['{entry}/{locale}.md', ['content/welcome/en.md', 'content/welcome/id.md']],
    [
      "{locale}/{collection}/it's-{entry}.markdown",
      ["content/en/guide/it's-welcome.markdown", "content/id/guide/it's-welcome.markdown"],
    ],
  ])('%s: is that of the config and of the first pair', async (pattern, pair) => {
    const { code, err } = await runCli(folder, ['init', '--pattern', pattern])
    expect([code, err, files()]).toEqual([0, '', [...pair, config]])
    const { out } = await runCli(folder, ['check', '--json'])
    expect(JSON.parse(out)).toMatchObject({ ok: true, findings: [], totals: { entries: 1 } })
  })

  test.each([
    ['{locale}/{entry}.md', 'a', ['a/id.md', 'a/en.md', 'id/b.md', 'en/b.md', 'c/id.md', 'c/en.md']],
    ['{entry}/{locale}.md', 'b', ['id/b.md', 'en/b.md', 'id/d.md', 'en/d.md', 'a/id.md', 'a/en.md']],
  ])('%s: goes before the one that more pairs have', async (pattern, _, paths) => {
    for (const path of paths) write(path, `${path}\n`)
    const { code, out } = await runCli(folder, ['init', '--pattern', pattern, '--json'])
    expect([code, JSON.parse(out)]).toMatchObject([0, { pattern, pairs: 1, written: [config] }])
  })

  test.each([
    [
      'en',
      '{entry}/{locale}.md',
      'No two files here are a pair by `{entry}/{locale}.md`, and two are by `{locale}/{entry}.md`.',
    ],
    [
      'id',
      '{entry}.{locale}.md',
      'Tidak ada dua berkas di sini yang berpasangan menurut `{entry}.{locale}.md`, sedangkan 1 pasangan',
    ],
    ['en', '{slug}/{locale}.md', '`{slug}/{locale}.md` can be no pattern. '],
    ['en', '../{entry}.{locale}.md', 'can be no pattern. '],
    ['en', '{entry}.md', 'can be no pattern. '],
    ['en', '{locale}/{entry}', 'write `{locale}/{entry}.md`'],
    ['en', '', '`--pattern` lacks its value'],
  ])('(%s) %s: is misuse where it fits nothing', async (lang, pattern, message) => {
    write('id/a.md', 'Halo.\n')
    write('en/a.md', 'Hello.\n')
    const { code, err } = await runCli(folder, ['init', '--lang', lang, `--pattern=${pattern}`])
    expect([code, err, files()]).toEqual([2, expect.stringContaining(message), ['en/a.md', 'id/a.md']])
  })

  test('is misuse where a config says what it is', async () => {
    await runCli(folder, ['init'])
    const { code, err } = await runCli(folder, ['init', '--pattern', '{locale}/{entry}.md'])
    expect([code, err]).toEqual([2, expect.stringContaining('`--pattern` is for folders without one')])
  })
})

describe('what cannot be written', () => {
  test('leaves nothing behind, and says why', async () => {
    // A file stands where the folder of the pair would have to be.
    write('content', 'x')
    const { code, err } = await runCli(folder, ['init', '--lang', 'id'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /output-unwritable\n`content\/guide` tidak dapat ditulis: ada berkas di tempat yang seharusnya folder \(ENOTDIR\)\n[\s\S]*bantuan: /,
      ),
    ])
    expect(files()).toEqual(['content'])
  })

  test('takes back what was written before it', async () => {
    const isConfig = ({ name, path }: FileStep): boolean => name !== 'rm' && path === config
    const { code, out } = await withUnwritable(folder, isConfig, () => runCli(folder, ['init', '--json']))
    expect([code, JSON.parse(out)]).toMatchObject([1, { ok: false, findings: [{ rule: 'output-unwritable' }] }])
    expect(files()).toEqual([])
  })
})

test.each([
  [['init', 'a', 'b'], 'takes no `b`'],
  [['init', '--config', 'x.ts'], 'no option `--config`'],
  [['init', '--force'], 'no option `--force`'],
])('%j is misuse', async (args, message) => {
  const { code, out, err } = await runCli(folder, args)
  expect([code, out, err, files()]).toEqual([2, '', expect.stringContaining(message), []])
})
