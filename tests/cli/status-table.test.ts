import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@dwibahasa/renderer/text'
import { run } from 'dwibahasa'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editFile } from '../integration/edit-file.js'
import { runCli } from './run-cli.js'
import { statusProject } from './status-project.js'

let folder: string
beforeEach(async () => {
  folder = statusProject()
  expect(await runCli(folder, ['build'])).toMatchObject({ code: 0 })
  editFile(folder, 'guide/stale.id.md', 'Lagi.', 'Lagi, dan baru.')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const readme = readFileSync(new URL('../../packages/cli/README.md', import.meta.url), 'utf8')
const utf8 = { LANG: 'C.UTF-8' }

async function withWidth(width: number, args: readonly string[], env: Record<string, string> = utf8): Promise<string> {
  let out = ''
  const write = (text: string): void => {
    out += text
  }
  const quiet = { err: () => undefined, outIsTerminal: false, errIsTerminal: false }
  await run(args, { ...quiet, out: write, cwd: folder, env, width })
  return out
}

describe('the table', () => {
  test('says per collection and entry how much is complete, stale, missing and different', async () => {
    const { code, out, err } = await runCli(folder, ['status'], utf8)
    expect([code, err]).toEqual([0, ''])
    expect(readme).toContain(out)
    expect(out).toMatchInlineSnapshot(`
      "             Indonesian      ~  −  ≠  English         ~  −  ≠
      ─────────────────────────────────────────────────────────────
      guide (5)    ███████▌ 95.0%  ·  ·  1  ████▍░░░ 55.0%  1  7  1
        alone      ████████  100%  ·  ·  ·  ░░░░░░░░    0% missing
        lacking    ████████  100%  ·  ·  ·  ██▎░░░░░ 28.5%  ·  5  ·
        stale      ████████  100%  ·  ·  ·  ██████░░ 75.0%  1  ·  ·
        different  ██████▍░ 80.0%  ·  ·  1  ██████▍░ 80.0%  ·  ·  1
        1 entry complete in both languages
      ─────────────────────────────────────────────────────────────
      terms (1)    ████████  100%  ·  ·  ·  ████████  100%  ·  ·  ·
        1 entry complete in both languages
      ─────────────────────────────────────────────────────────────
      All (6)      ███████▌ 95.2%  ·  ·  1  ████▌░░░ 57.1%  1  7  1

      ~ stale   − missing   ≠ mismatch
      "
    `)
  })

  test('speaks Indonesian, with decimal commas, and needs no more than ASCII', async () => {
    expect((await runCli(folder, ['status', '--lang', 'id'])).out).toMatchInlineSnapshot(`
      "             Indonesia        ~   -   !  Inggris          ~   -   !
      -------------------------------------------------------------------
      guide (5)    #######. 95,0%   .   .   1  ####.... 55,0%   1   7   1
        alone      ########  100%   .   .   .  ........    0% belum ada
        lacking    ########  100%   .   .   .  ##...... 28,5%   .   5   .
        stale      ########  100%   .   .   .  ######.. 75,0%   1   .   .
        different  ######.. 80,0%   .   .   1  ######.. 80,0%   .   .   1
        1 entri lengkap dalam kedua bahasa
      -------------------------------------------------------------------
      terms (1)    ########  100%   .   .   .  ########  100%   .   .   .
        1 entri lengkap dalam kedua bahasa
      -------------------------------------------------------------------
      Semua (6)    #######. 95,2%   .   .   1  ####.... 57,1%   1   7   1

      ~ usang   - belum ada   ! beda susunan
      "
    `)
  })

  test('`--all` lists complete entries too', async () => {
    const { out } = await runCli(folder, ['status', '--all'])
    expect(out).toMatch(/^ {2}complete .*100%.*100%/m)
    expect(out).not.toContain('complete in both languages')
  })

  test.each([40, 50, 60, 70, 80, 100, 120])('fits %d columns, long keys and wide letters too', async (width) => {
    const long = 'perjanjian-internasional-tentang-外交官-dan-hubungan-diplomatik-antarnegara'
    writeFileSync(join(folder, `guide/${long}.id.md`), '---\ntitle: Perjanjian\n---\n\nIsi.\n')
    for (const lang of ['id', 'en']) {
      const out = await withWidth(width, ['status', '--all', '--lang', lang])
      const block = await withWidth(width, ['status', `guide/${long}`, 'guide/lacking', '--lang', lang])
      const lines = [...out.split('\n'), ...block.split('\n')].map((line) => displayWidth(line))
      expect(Math.max(...lines)).toBeLessThanOrEqual(width)
      expect(out.replace(/\n\s*/g, '')).toContain(long)
      expect(out).toContain(lang === 'id' ? '0% belum ada' : '0% missing')
    }
  })

  test('keeps the figures of all rows below each other, whatever letters the keys are of', async () => {
    const lines = (await withWidth(80, ['status', '--all'])).split('\n').filter((line) => line.includes('100%'))
    const ends = new Set(lines.filter((line) => line.endsWith('·')).map((line) => displayWidth(line)))
    expect([lines.length > 4, ends.size]).toEqual([true, 1])
  })

  test('is coloured on a terminal alone and says the same without colour', async () => {
    const on = await runCli(folder, ['status'], utf8, true)
    const off = await runCli(folder, ['status'], { ...utf8, NO_COLOR: '1' }, true)
    expect([on.out.includes('\u001b['), off.out.includes('\u001b[')]).toEqual([true, false])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
    expect(on.out.replace(/\u001b\[\d+m/g, '')).toBe(off.out)
  })

  test('shows what control characters in a key would do, and does not do it', async () => {
    writeFileSync(join(folder, 'guide/a\u001b[31mb.id.md'), '---\ntitle: "A\\e[31m"\n---\n\nIsi.\n')
    expect(await withWidth(80, ['status'])).not.toContain('\u001b')
    expect(await withWidth(80, ['status', 'guide/a\u001b[31mb'])).not.toContain('\u001b')
  })
})

describe('a part of the project', () => {
  test('is a collection, an entry, or several', async () => {
    const keys = async (...names: string[]): Promise<unknown> =>
      JSON.parse((await runCli(folder, ['status', '--json', ...names])).out).entries.map(
        (one: { key: string }) => one.key,
      )
    expect(await keys('terms')).toEqual(['terms/外交'])
    expect(await keys('terms/', 'guide/stale')).toEqual(['guide/stale', 'terms/外交'])
  })

  test('that is one entry lists its blocks with their places and first words', async () => {
    const { out } = await runCli(folder, ['status', 'guide/lacking'], utf8)
    expect(out.replace(/#k\w+/g, '#key')).toMatchInlineSnapshot(`
      "           Indonesian      ~  −  ≠  English         ~  −  ≠
      ───────────────────────────────────────────────────────────
      guide (1)  ████████  100%  ·  ·  ·  ██▎░░░░░ 28.5%  ·  5  ·
        lacking  ████████  100%  ·  ·  ·  ██▎░░░░░ 28.5%  ·  5  ·

      ~ stale   − missing   ≠ mismatch

      guide/lacking  Lacking
        − missing  English: list  #key
          id  guide/lacking.id.md:9  butir pertama butir kedua
          en  missing
      "
    `)
    const stale = await runCli(folder, ['status', 'guide/stale', '--lang', 'id'], utf8)
    expect(stale.out).toMatch(/~ usang {2}Inggris: paragraf {2}#k\w{5}\n.*guide\/stale.id.md:9 {2}Lagi, dan baru\.\n/)
    expect((await runCli(folder, ['status', 'guide/complete'])).out).toContain('Nothing is left to do here.')
  })

  test.each([
    [['guide/stael'], 'There is no entry or collection `guide/stael`. Did you mean `guide/stale`?'],
    [['giude'], 'There is no entry or collection `giude`. Did you mean `guide`?'],
    [['zzzzzzzzzz'], 'There is no entry or collection `zzzzzzzzzz`.\n'],
    [['--threshold', '101'], '`--threshold` takes a percentage from 0 to 100'],
    [['--threshold', 'abc'], 'not `abc`'],
    [['--threshold', '1e1'], 'not `1e1`'],
    [['--threshold='], 'not ``'],
    [['--threshold'], 'lacks its value'],
    [['--html='], '`--html`'],
    [['--html', 'guide/stale.id.md'], '`guide/stale.id.md` is a source of this project'],
    [['--html', './dwibahasa.config.ts'], 'is a source of this project'],
    [['--html', '-', '--json'], 'both go to standard output'],
  ])('%j is misuse', async (args, message) => {
    const { code, err } = await runCli(folder, ['status', ...args])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})
