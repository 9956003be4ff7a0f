import { chmodSync, lstatSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { guideProject, projectOf } from '../integration/example-project.js'
import { withUnwritable } from '../integration/with-unwritable.js'
import { type Ran, runCli } from './run-cli.js'

let folder: string
beforeEach(() => {
  folder = projectOf(guideProject(2))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('format', () => {
  test('writes through a link, and leaves who may write as it was', async () => {
    const [file, link] = [join(folder, 'shared.md'), join(folder, 'link.md')]
    writeFileSync(file, '* a\n')
    chmodSync(file, 0o666)
    symlinkSync('shared.md', link)
    expect((await runCli(folder, ['format', 'link.md'])).code).toBe(0)
    expect([lstatSync(link).isSymbolicLink(), readFileSync(file, 'utf8')]).toEqual([true, '- a\n'])
    expect((statSync(file).mode & 0o777).toString(8)).toBe('666')
  })

  test('brings files into one style, says which, and has nothing to do the second time', async () => {
    writeFileSync(
      join(folder, 'guide/entry-0.id.md'),
      '---\ntitle: Entri 0\norder: 0\n---\n\nJudul 0\n-------\n\nIsi 0 .\n\n* satu\n* __dua__\n',
    )
    const listed = await runCli(folder, ['format', '--check'])
    expect([listed.code, listed.out]).toEqual([1, 'guide/entry-0.id.md\n'])
    expect((await runCli(folder, ['format'])).code).toBe(0)
    expect(readFileSync(join(folder, 'guide/entry-0.id.md'), 'utf8')).toBe(
      '---\ntitle: Entri 0\norder: 0\n---\n\n## Judul 0\n\nIsi 0 .\n\n- satu\n- **dua**\n',
    )
    expect(await runCli(folder, ['format', '--check'])).toMatchObject({ code: 0, out: '' })
  })

  test.each([
    ['en', '`a.md` cannot be written: the disk reports a fault (EIO)'],
    ['id', '`a.md` tidak dapat ditulis: diska melaporkan kesalahan (EIO)'],
  ])('says of a file that cannot be written that it is a file (%s)', async (lang, reason) => {
    writeFileSync(join(folder, 'a.md'), '* a\n')
    const run = (): Promise<Ran> => runCli(folder, ['format', 'a.md', '--lang', lang])
    const { code, err } = await withUnwritable(folder, ({ name }) => name === 'rename', run)
    expect([code, err]).toEqual([1, expect.stringContaining(`\n${reason}`)])
    expect(err).not.toMatch(/output folder|folder keluaran/i)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('* a\n')
  })

  test('reports a file that is not there or not UTF-8, and leaves it', async () => {
    writeFileSync(join(folder, 'bad.md'), Buffer.from([0x23, 0x20, 0xff]))
    const { code, err } = await runCli(folder, ['format', 'bad.md', 'none.md'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/bad\.md:1:3 {2}error {2}file-encoding[\s\S]*none\.md:1:1 {2}error {2}file-unreadable/),
    ])
    expect(readFileSync(join(folder, 'bad.md'))).toEqual(Buffer.from([0x23, 0x20, 0xff]))
  })
})
