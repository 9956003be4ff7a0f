import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'
import { treaties } from './align-fixture.js'
import { runCli } from './run-cli.js'

const program = fileURLToPath(new URL('../../packages/cli/bin/dwibahasa.js', import.meta.url))

let folder: string
beforeEach(() => {
  folder = projectOf({ 'a.id.md': treaties.id, 'a.en.md': treaties.en, 'empty.md': '' })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Range {
  readonly start: number
  readonly end: number
}

describe('align --json', () => {
  test('gives pairs of line ranges, and nothing else', async () => {
    const { code, out, err } = await runCli(folder, ['align', 'a.id.md', 'a.en.md', '--json'])
    expect([code, err]).toEqual([0, ''])
    const result = JSON.parse(out)
    expect(Object.keys(result)).toEqual(['pairs'])
    for (const pair of result.pairs) {
      expect(Object.keys(pair)).toEqual(['id', 'en', 'kind', 'confidence', 'moved'])
      for (const range of [...pair.id, ...pair.en]) expect(Object.keys(range)).toEqual(['start', 'end'])
      expect(typeof pair.kind).toBe('string')
      expect(typeof pair.moved).toBe('boolean')
      expect(pair.confidence).toBeGreaterThanOrEqual(0)
      expect(pair.confidence).toBeLessThanOrEqual(1)
    }
    const lines = (name: 'id' | 'en'): number[] =>
      result.pairs.flatMap((pair: Record<'id' | 'en', Range[]>) => pair[name].map(({ start }) => start))
    expect([lines('id')[0], lines('en')[0]]).toEqual([1, 1])
  })

  test('of an empty file and of two', async () => {
    const one = JSON.parse((await runCli(folder, ['align', 'empty.md', 'a.en.md', '--json'])).out)
    expect(one.pairs.every((pair: { id: Range[] }) => pair.id.length === 0)).toBe(true)
    writeFileSync(join(folder, 'none.md'), '')
    expect(JSON.parse((await runCli(folder, ['align', 'empty.md', 'none.md', '--json'])).out)).toEqual({ pairs: [] })
  })
})

describe('what cannot be aligned', () => {
  test.each([
    [[], 'Name two Markdown files'],
    [['a.id.md'], 'Name two Markdown files'],
    [['a.id.md', 'a.en.md', 'b.md'], 'Name two Markdown files'],
    [['a.id.md', './a.id.md'], 'Both names stand for one file, `a.id.md`'],
    [['a.id.md', 'link.md'], 'Both names stand for one file'],
    [['-', '-'], 'Both names stand for one file, `-`'],
    [['a.id.md', 'a.en.md', '--strict'], '`--strict`'],
  ])('%j is misuse', async (args, message) => {
    symlinkSync('a.id.md', join(folder, 'link.md'))
    const { code, out, err } = await runCli(folder, ['align', ...args])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)])
  })

  test.each([
    ['none.md', 'file-unreadable', 'none.md:1:1'],
    ['folder', 'file-unreadable', 'folder:1:1'],
    ['latin1.md', 'file-encoding', 'latin1.md:2:4'],
    ['large.md', 'file-too-large', 'large.md:1:1'],
    ['deep.md', 'nesting-too-deep', 'deep.md:1:1'],
  ])('%s: %s', async (name, rule, at) => {
    mkdirSync(join(folder, 'folder'))
    writeFileSync(join(folder, 'latin1.md'), Buffer.from('A\ncaf\u00e9\n', 'latin1'))
    writeFileSync(join(folder, 'deep.md'), `${'>'.repeat(1200)} a\n`)
    writeFileSync(join(folder, 'large.md'), 'a'.repeat(8 * 1024 * 1024 + 1))
    for (const lang of ['en', 'id']) {
      const { code, out, err } = await runCli(folder, ['align', 'a.id.md', name, '--lang', lang])
      expect([code, out]).toEqual([1, ''])
      expect(err.startsWith(at)).toBe(true)
      expect(err).toContain(rule)
    }
    const { code, out } = await runCli(folder, ['align', name, 'a.en.md', '--json'])
    expect([code, JSON.parse(out)]).toMatchObject([1, { ok: false, findings: [{ rule, file: name }] }])
  })
})

describe('as a program', () => {
  test('takes one side from standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [program, 'align', '-', 'a.en.md', '--json'], {
      cwd: folder,
      input: treaties.id,
      encoding: 'utf8',
    })
    const file = spawnSync(process.execPath, [program, 'align', 'a.id.md', 'a.en.md', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([0, file.stdout])
  })

  test('does not mind a reader that closes early', () => {
    writeFileSync(join(folder, 'long.md'), 'Satu paragraf yang panjang.\n\n'.repeat(3000))
    const command = `"${process.execPath}" "${program}" align long.md a.en.md | head -1`
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect([status, stdout.split('\n').length, stderr]).toEqual([0, 2, ''])
  })
})
