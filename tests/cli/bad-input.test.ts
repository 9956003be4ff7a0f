import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, projectOf, smallConfig } from '../integration/example-project.js'
import { runCli } from './run-cli.js'

const good: Readonly<Record<string, string>> = {
  'dwibahasa.config.ts': smallConfig,
  'guide/a.id.md': '---\ntitle: Satu\n---\n\n## Tujuan\n\nIsi.\n',
  'guide/a.en.md': '---\ntitle: One\n---\n\n## Aim\n\nText.\n',
}

const bin = fileURLToPath(new URL('../../packages/cli/bin/dwibahasa.js', import.meta.url))

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly rule: string
  /** File, line and column as they are printed. */
  readonly at: string
}

const idWith = (body: string, fields = 'title: Satu'): Record<string, string> => ({
  'guide/a.id.md': `---\n${fields}\n---\n\n${body}`,
})
const bothWith = (body: string): Record<string, string> => ({
  ...idWith(body),
  'guide/a.en.md': `---\ntitle: One\n---\n\n${body}`,
})

const cases: readonly Case[] = [
  {
    name: 'broken YAML',
    files: idWith('## Tujuan\n\nIsi.\n', 'title: [Satu'),
    rule: 'field-syntax',
    at: 'guide/a.id.md:2:13',
  },
  {
    name: 'unknown field',
    files: idWith('## Tujuan\n\nIsi.\n', 'title: Satu\nfoo: 1'),
    rule: 'field-unknown',
    at: 'guide/a.id.md:3:1',
  },
  {
    name: 'wrong type',
    files: idWith('## Tujuan\n\nIsi.\n', 'title: Satu\norder: x'),
    rule: 'field-type',
    at: 'guide/a.id.md:3:8',
  },
  {
    name: 'missing field',
    files: idWith('## Tujuan\n\nIsi.\n', 'order: 1'),
    rule: 'field-missing',
    at: 'guide/a.id.md:1:1',
  },
  {
    name: 'dead reference',
    files: bothWith('## Tujuan\n\nLihat [ini](/guide/zzz).\n'),
    rule: 'reference-dead',
    at: 'guide/a.id.md:7:7',
  },
  {
    name: 'dead anchor',
    files: bothWith('## Tujuan\n\nLihat [ini](#zzz).\n'),
    rule: 'anchor-dead',
    at: 'guide/a.id.md:7:7',
  },
  {
    name: 'unknown container directive',
    files: bothWith('## Tujuan\n\n:::warning\nIsi.\n:::\n'),
    rule: 'directive-unknown',
    at: 'guide/a.id.md:7:1',
  },
  {
    name: 'image without alt text',
    files: bothWith('## Tujuan\n\nIsi ![](x.png).\n'),
    rule: 'image-alt',
    at: 'guide/a.id.md:7:5',
  },
  {
    name: 'unmatched structure',
    files: idWith('## Tujuan\n\n- Isi.\n'),
    rule: 'structure-mismatch',
    at: 'guide/a.id.md:7:1',
  },
  {
    name: 'duplicate anchor',
    files: bothWith('## Tujuan {#a}\n\n## Akhir {#a}\n'),
    rule: 'anchor-duplicate',
    at: 'guide/a.id.md:7:1',
  },
  {
    name: 'duplicate key in YAML',
    files: idWith('## Tujuan\n\nIsi.\n', 'title: Satu\ntitle: Dua'),
    rule: 'field-syntax',
    at: 'guide/a.id.md:3:1',
  },
  {
    name: 'config that throws',
    files: { 'dwibahasa.config.ts': "const a = 1\n\nthrow new Error('no luck')\n" },
    rule: 'config-throws',
    at: 'dwibahasa.config.ts:3:7',
  },
  {
    name: 'config that is no config',
    files: { 'dwibahasa.config.ts': 'export default {\n  collections: { A: {} },\n}\n' },
    rule: 'config-invalid',
    at: 'dwibahasa.config.ts:2:',
  },
  {
    name: 'missing twin',
    files: { 'guide/b.id.md': '---\ntitle: Dua\n---\n\nIsi.\n' },
    rule: 'twin-missing',
    at: 'guide/b.id.md:1:1',
  },
]

let folder: string
beforeEach(async () => {
  folder = projectOf(good)
  expect(await runCli(folder, ['build'])).toMatchObject({ code: 0 })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

test('what a file says does not drive the terminal', async () => {
  const hostile = '\u001b]0;judul\u0007 \u009b31m'
  write(bothWith(`Isi${hostile} [ini](/guide/zzz${hostile}).\n\nResiko.\n`))
  for (const args of [['check'], ['check', '--fix', '--dry-run'], ['build'], ['accept', '--all', '--dry-run']]) {
    const { out, err } = await runCli(folder, args)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(`${out}${err}`, args.join(' ')).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
  }
  write({ 'guide/a.id.md': good['guide/a.id.md'] ?? '', 'guide/a.en.md': `${good['guide/a.en.md']}${hostile}\n` })
  for (const args of [['check'], ['accept', '--all', '--dry-run'], ['adopt', '--dry-run']]) {
    const { out, err } = await runCli(folder, args)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    expect(`${out}${err}`, args.join(' ')).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
  }
})

describe('a build with', () => {
  test.each(cases)(
    '$name says where and what to do, exits with 1 and leaves the last output',
    async ({ files, rule, at }) => {
      const before = filesBelow(join(folder, 'dist'))
      write(files)
      for (const [lang, help] of [
        ['en', 'help: '],
        ['id', 'bantuan: '],
      ] as const) {
        const { code, out, err } = await runCli(folder, ['build', '--lang', lang])
        expect(code).toBe(1)
        expect(out).toBe('')
        const frame = err.split('\n\n').find((one) => one.startsWith(at) && one.includes(`  ${rule}\n`)) ?? err
        expect(frame.startsWith(at)).toBe(true)
        expect(frame).toContain(help)
      }
      expect(filesBelow(join(folder, 'dist'))).toEqual(before)
    },
  )

  test('a missing config says which file it looked for', async () => {
    rmSync(join(folder, 'dwibahasa.config.ts'))
    const { code, err } = await runCli(folder, ['build'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^dwibahasa\.config\.ts:1:1 {2}error {2}config-missing\n[\s\S]*help: /),
    ])
  })

  test.each(['export default new Promise(() => {})\n', 'await new Promise(() => {})\n\nexport default {}\n'])(
    'a config that waits forever is told: %j',
    (text) => {
      write({ 'dwibahasa.config.ts': text })
      // In a process of its own: one that has nothing else to do.
      const { status, stderr } = spawnSync(process.execPath, [bin, 'build', '--lang', 'en'], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/config-throws\nThe config cannot be run: it waits for something that never comes\n/),
      ])
    },
  )

  test.each([
    ['en', ['format', 'guide'], 'The file cannot be read: it is a folder (EISDIR)'],
    ['id', ['format', 'guide'], 'Berkas ini tidak dapat dibaca: itu sebuah folder (EISDIR)'],
    ['en', ['format', 'none.md'], 'The file cannot be read: there is no such file or folder (ENOENT)'],
    ['id', ['align', 'guide/a.id.md', 'none.md'], 'berkas atau folder itu tidak ada (ENOENT)'],
    ['id', ['adopt', '--answers', 'none.md'], 'berkas atau folder itu tidak ada (ENOENT)'],
    ['en', ['status', '--html', 'guide'], '`guide` cannot be written: it is a folder (EISDIR)'],
  ])('(%s) %j says in words what the file system has against it', async (lang, args, message) => {
    const { code, err } = await runCli(folder, [...args, '--lang', lang])
    expect([code > 0, err]).toEqual([true, expect.stringContaining(message)])
    expect(err).not.toContain(folder)
  })

  test('an output folder that cannot be made says why', async () => {
    write({
      'dwibahasa.config.ts': smallConfig.replace('collections:', "output: 'guide/a.id.md/dist',\n  collections:"),
    })
    const { code, err } = await runCli(folder, ['build'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^guide\/a\.id\.md\/dist:1:1 {2}error {2}output-unwritable\n[\s\S]*help: /),
    ])
  })

  test("an output folder with somebody else's files touches none of them", async () => {
    write({
      'dwibahasa.config.ts': smallConfig.replace('collections:', "output: 'mine',\n  collections:"),
      'mine/thesis.txt': 'all I have',
    })
    const { code, err } = await runCli(folder, ['build'])
    expect([code, err]).toEqual([1, expect.stringContaining('output-foreign')])
    expect([...filesBelow(join(folder, 'mine'))]).toEqual([['thesis.txt', 'all I have']])
  })

  test('a file of somebody else in the output folder keeps it there', async () => {
    write({ 'dist/notes.txt': 'mine', 'guide/a.id.md': (good['guide/a.id.md'] ?? '').replace('Isi.', 'Isi baru.') })
    expect((await runCli(folder, ['build'])).code).toBe(0)
    expect(filesBelow(join(folder, 'dist')).get('notes.txt')).toBe('mine')
    expect(filesBelow(join(folder, 'dist')).get('id/guide/a.js')).toContain('Isi baru.')
  })
})
