import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editFile } from '../integration/edit-file.js'
import { filesBelow, guideProject, projectOf } from '../integration/example-project.js'
import { runCli } from './run-cli.js'

let folder: string
beforeEach(() => {
  folder = projectOf(guideProject(2))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the command line', () => {
  test('explains itself, and every command, in both languages', async () => {
    for (const [lang, word] of [
      ['en', 'Exit codes'],
      ['id', 'Kode keluar'],
    ] as const) {
      const all = await runCli(folder, ['--help', '--lang', lang])
      expect([all.code, all.out, all.err]).toEqual([0, expect.stringContaining(word), ''])
      for (const command of ['init', 'build', 'check', 'status', 'align', 'format', 'accept', 'handout']) {
        const { code, out } = await runCli(folder, [command, '--help', '--lang', lang])
        expect([code, out]).toEqual([
          0,
          expect.stringMatching(new RegExp(`^dwibahasa ${command}: [\\s\\S]*\\n  dwibahasa ${command}`)),
        ])
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(125)
      }
    }
  })

  test.each([
    [[], 'dwibahasa build '],
    [['bulid'], 'Did you mean `build`?'],
    [['build', '--forzen'], 'no option `--forzen`'],
    [['build', '--frozen=1'], '`--frozen` takes no value.'],
    [['build', '--config'], '`-c` lacks its value.'],
    [['handout', '--out='], '`--out` lacks its value.'],
    [['build', 'extra'], 'takes no `extra`'],
    [['build', '--lang', 'fr'], '`--lang` takes `id` or `en`, not `fr`'],
    [['accept'], '`--all`'],
    [['accept', 'guide/none'], 'no entry or block `guide/none`'],
    [['handout', 'guide/none'], 'no entry `guide/none`'],
    [['handout', '--kind', 'fr'], '`--kind` takes id, en, id-en, not `fr`'],
    [['check', '--config', ''], '`--config`'],
    [['align', 'a.md', 'b.md', '--config', 'dwibahasa.config.ts'], 'no option `--config`'],
    [['init', '--config', 'dwibahasa.config.ts'], 'no option `--config`'],
    [['format', 'guide/entry-0.id.md', '--config', 'dwibahasa.config.ts'], 'either files or `--config`'],
    [['handout', '--answers', 'hidden'], '`--answers` takes closed, open, omit, not `hidden`'],
    [['handout', '--format', 'pdf'], '`--format` takes html, txt, json, not `pdf`'],
  ])('%j is misuse: exit code 2, a message, no result', async (args, message) => {
    const { code, out, err } = await runCli(folder, args)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)])
    // Without a command there is only help to show.
    if (args.length === 0) return
    const inJson = await runCli(folder, [...args, '--json'])
    expect(JSON.parse(inJson.out)).toMatchObject({ ok: false, error: { code: 'misuse' } })
  })

  test.each([
    [['accept', 'guide/entri-0'], 'There is no entry or block `guide/entri-0`. Did you mean `guide/entry-0`?'],
    [['accept', 'zzzzzzzzz'], 'There is no entry or block `zzzzzzzzz`.\n'],
    [['accept', 'guide/entry-0#kzzzzz'], 'There is no entry or block `guide/entry-0#kzzzzz`.\n'],
    [['handout', 'guide/enty-1', '--lang', 'id'], 'Tidak ada entri `guide/enty-1`. Mungkin maksudnya `guide/entry-1`?'],
  ])('%j: guesses which name was meant', async (args, message) => {
    const { code, err } = await runCli(folder, args)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })

  test('speaks the language of the system', async () => {
    expect((await runCli(folder, ['check'], { LANG: 'id_ID.UTF-8' })).out).toContain('Tidak ada temuan.')
    expect((await runCli(folder, ['check'], { LANG: 'id_ID.UTF-8', LC_ALL: 'C' })).out).toContain('Nothing to report.')
  })

  test('shows progress and colour on a terminal alone, and no colour under NO_COLOR', async () => {
    editFile(folder, 'guide/entry-0.id.md', '- dua\n', '')
    const colour = '\u001b['
    const on = await runCli(folder, ['check'], {}, true)
    expect([on.err.includes(colour), on.out.includes(colour)]).toEqual([true, true])
    const off = await runCli(folder, ['check'])
    expect([off.err, off.out.includes(colour)]).toEqual(['', false])
    expect((await runCli(folder, ['check'], { NO_COLOR: '1' }, true)).out).not.toContain(colour)
    expect((await runCli(folder, ['check'], { FORCE_COLOR: '1' })).out).toContain(colour)
  })
})

describe('check', () => {
  test('prints the code frame of a structure difference with both places', async () => {
    writeFileSync(join(folder, 'guide/entry-0.en.md'), '---\ntitle: Entry 0\n---\n\n## Title 0\n\n1. one\n2. two\n')
    const { code, out } = await runCli(folder, ['check'])
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "guide/entry-0.en.md:7:1  error  block-missing
      English lacks a paragraph that Indonesian has
        6 | 
      > 7 | 1. one
          | ^
        8 | 2. two
      guide/entry-0.id.md:8:1  Indonesian has a paragraph here
        7 | 
      > 8 | Isi 0 .
          | ^^^^^^^
        9 | 
      help: Translate it here, or take it out of the other file: both languages have the same blocks in the same order.

      guide/entry-0.id.md:10:1  error  structure-mismatch
      Indonesian has a bulleted list where English has a numbered list
         9 | 
      > 10 | - satu
           | ^^^^^^
        11 | - dua
      guide/entry-0.en.md:7:1  English has a numbered list here
        6 | 
      > 7 | 1. one
          | ^^^^^^
        8 | 2. two
      help: Make them alike: both languages have the same blocks in the same order.

      Entries: 2. Blocks: 14. Words: 12 in Indonesian, 10 in English.
      Errors: 2. Warnings: 0.
      "
    `)
  })

  test('gives the same findings as JSON', async () => {
    editFile(folder, 'guide/entry-0.id.md', 'Isi 0', 'Lihat [x](/guide/none) 0')
    const { code, out, err } = await runCli(folder, ['check', '--json'])
    const { ok, errors, findings } = JSON.parse(out)
    expect([code, ok, errors, err]).toEqual([1, false, 1, ''])
    expect(findings[0]).toMatchObject({
      rule: 'reference-dead',
      severity: 'error',
      file: 'guide/entry-0.id.md',
      line: 8,
      column: 7,
      endLine: 8,
      endColumn: 23,
    })
  })

  test('warnings fail under --strict alone', async () => {
    expect((await runCli(folder, ['build'])).code).toBe(0)
    editFile(folder, 'guide/entry-0.id.md', 'Isi 0', 'Isi baru 0')
    const { code, out } = await runCli(folder, ['check'])
    expect([code, out]).toEqual([0, expect.stringContaining('guide/entry-0.en.md:7:1  warning  block-stale')])
    expect((await runCli(folder, ['check', '--strict'])).code).toBe(1)
  })

  test('writes nothing', async () => {
    const before = filesBelow(folder)
    await runCli(folder, ['check'])
    expect(filesBelow(folder)).toEqual(before)
  })
})

describe('build and accept', () => {
  test('--frozen fails where the lock would change, and writes nothing', async () => {
    const { code, err } = await runCli(folder, ['build', '--frozen'])
    expect([code, err]).toEqual([1, expect.stringContaining('lock-outdated')])
    expect([...filesBelow(folder).keys()].filter((path) => /lock|dist/.test(path))).toEqual([])
    expect((await runCli(folder, ['build'])).code).toBe(0)
    expect((await runCli(folder, ['build', '--frozen'])).code).toBe(0)
  })

  test('a stale block stays stale through builds until it is accepted, alone or with all', async () => {
    await runCli(folder, ['build'])
    editFile(folder, 'guide/entry-0.id.md', 'Isi 0', 'Isi baru 0')
    editFile(folder, 'guide/entry-1.en.md', 'Text 1', 'New text 1')
    const { out } = await runCli(folder, ['check', '--json'])
    const stale = JSON.parse(out).findings.map((one: { note: string }) => /accept (\S+?)`/.exec(one.note)?.[1])
    expect(stale).toEqual([expect.stringMatching(/^guide\/entry-0#k/), expect.stringMatching(/^guide\/entry-1#k/)])
    await runCli(folder, ['build'])
    expect(JSON.parse((await runCli(folder, ['check', '--json'])).out).warnings).toBe(2)
    const dry = await runCli(folder, ['accept', '--all', '--dry-run'])
    expect(dry.out).toBe(
      `${stale[0]}\n  id  Isi baru 0 .\n  en  Text 0 .\n${stale[1]}\n  id  Isi 1 .\n  en  New text 1 .\n`,
    )
    expect((await runCli(folder, ['accept', stale[0]])).out).toBe(`${stale[0]}\n`)
    expect(JSON.parse((await runCli(folder, ['check', '--json'])).out).warnings).toBe(1)
    await runCli(folder, ['accept', '--all'])
    expect(JSON.parse((await runCli(folder, ['check', '--json'])).out).warnings).toBe(0)
  })
})
