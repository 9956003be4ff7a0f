import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editFile } from '../integration/edit-file.js'
import { filesBelow } from '../integration/example-project.js'
import { runCli } from './run-cli.js'
import { statusProject } from './status-project.js'

let folder: string
beforeEach(async () => {
  folder = statusProject()
  expect(await runCli(folder, ['build'])).toMatchObject({ code: 0 })
  editFile(folder, 'guide/stale.id.md', 'Lagi.', 'Lagi, dan baru.')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('--json', () => {
  test('gives totals, collections, entries and the blocks that want work', async () => {
    const { code, out, err } = await runCli(folder, ['status', '--json'])
    const status = JSON.parse(out)
    expect([code, err, status.version, status.ok, status.threshold]).toEqual([0, '', 1, true, null])
    expect(status.totals).toEqual({
      entries: 6,
      blocks: 21,
      doubtful: 0,
      id: { ok: 20, stale: 0, missing: 0, mismatch: 1, complete: 20 / 21 },
      en: { ok: 12, stale: 1, missing: 7, mismatch: 1, complete: 12 / 21 },
    })
    const [alone, , different, lacking, stale] = status.entries
    expect(alone).toMatchObject({ key: 'guide/alone', written: ['id'], en: { missing: 2, complete: 0 } })
    expect(different.unfinished).toMatchObject([
      { id: { status: 'mismatch', type: 'list', line: 7 }, en: { status: 'mismatch', type: 'list', line: 7 } },
    ])
    expect(lacking.unfinished).toEqual([
      {
        key: expect.stringMatching(/^k\w{5}$/),
        id: {
          status: 'ok',
          type: 'list',
          file: 'guide/lacking.id.md',
          line: 9,
          text: 'butir pertama butir kedua',
        },
        en: { status: 'missing' },
      },
    ])
    expect(stale.unfinished).toMatchObject([{ id: { status: 'ok', line: 9 }, en: { status: 'stale', line: 9 } }])
  })

  test('agrees with the blocks that the build counted', async () => {
    const { entries } = JSON.parse((await runCli(folder, ['status', '--json'])).out)
    for (const { blocks, id, en } of entries) {
      for (const { ok, stale, missing, mismatch } of [id, en])
        expect(ok + stale + missing + mismatch).toBeLessThanOrEqual(blocks)
    }
  })
})

describe('--threshold', () => {
  test.each([
    ['55', 0],
    ['55.000001', 1],
    ['54,9', 0],
    ['100', 1],
    ['0', 0],
  ])('%s gives exit code %d', async (threshold, code) => {
    expect((await runCli(folder, ['status', 'guide', '--threshold', threshold])).code).toBe(code)
    const { out } = await runCli(folder, ['status', 'guide', '--threshold', threshold, '--json'])
    expect(JSON.parse(out)).toMatchObject({ ok: code === 0, threshold: Number(threshold.replace(',', '.')) })
  })

  test('says which language is below it', async () => {
    const { out } = await runCli(folder, ['status', 'guide', '--threshold', '90,5', '--lang', 'id'])
    expect(out).toMatch(/\nDi bawah 90,5%: Inggris 55,0%\.\n$/)
    expect((await runCli(folder, ['status', 'terms', '--threshold', '100'])).out).toContain(
      'Both languages reach 100%.',
    )
  })
})

describe('a project with faults', () => {
  test('of its translation alone is good', async () => {
    editFile(folder, 'dwibahasa.config.ts', "unfinished: 'allow',", '')
    expect(await runCli(folder, ['status'])).toMatchObject({ code: 0, err: '' })
  })

  test('that keep a file from being read says so', async () => {
    writeFileSync(join(folder, 'guide/complete.en.md'), Buffer.from([0x23, 0xff]))
    const { code, err } = await runCli(folder, ['status'])
    expect([code, err]).toEqual([0, expect.stringMatching(/^1 error kept a file from being read/)])
  })

  test('of the config cannot be reported on', async () => {
    writeFileSync(join(folder, 'dwibahasa.config.ts'), 'export default 1\n')
    const { code, out, err } = await runCli(folder, ['status'])
    expect([code, out, err]).toEqual([1, '', expect.stringContaining('config-invalid')])
    expect(JSON.parse((await runCli(folder, ['status', '--json'])).out)).toMatchObject({ ok: false })
  })
})

describe('--html', () => {
  test('writes one page, the same each time, and nothing else', async () => {
    const before = filesBelow(folder)
    expect(await runCli(folder, ['status', '--html', 'out/status.html'])).toMatchObject({ code: 0 })
    const first = readFileSync(join(folder, 'out/status.html'), 'utf8')
    expect((await runCli(folder, ['status', '--html', '-'])).out).toBe(first)
    expect(readdirSync(join(folder, 'out'))).toEqual(['status.html'])
    rmSync(join(folder, 'out'), { recursive: true })
    expect(filesBelow(folder)).toEqual(before)
  })

  test('escapes what entries and editions say', async () => {
    const { out } = await runCli(folder, ['status', '--html', '-', '--lang', 'en'])
    expect(out).toContain('<title>Translation status – A &lt;sample&gt; book</title>')
    expect(out).toContain('<span class="title" lang="id">&lt;script&gt;alert(1)&lt;/script&gt;</span>')
    expect(out).not.toContain('<script')
    expect(out).toContain('22 November 2026')
  })

  test('that cannot be written says why and leaves nothing behind', async () => {
    mkdirSync(join(folder, 'taken'))
    const { code, err } = await runCli(folder, ['status', '--html', 'taken'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^taken:1:1 {2}error {2}output-unwritable\n`taken` cannot be written: [\s\S]*help: .* What stood there before is whole\.$/m,
      ),
    ])
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([])
    expect(existsSync(join(folder, 'taken'))).toBe(true)
  })
})
