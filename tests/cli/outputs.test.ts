import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, guideProject, projectOf, smallConfig } from '../integration/example-project.js'
import { runCli } from './run-cli.js'

let folder: string
beforeEach(async () => {
  folder = projectOf(guideProject(2))
  expect(await runCli(folder, ['build'])).toMatchObject({ code: 0 })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function findings(args: readonly string[]): Promise<string[]> {
  const { out } = await runCli(folder, [...args, '--json'])
  return JSON.parse(out).findings.map(({ rule, file }: { rule: string; file: string }) => `${rule} ${file}`)
}

describe('what one command wrote', () => {
  test('no other writes over', async () => {
    const before = filesBelow(join(folder, 'dist'))
    expect(await findings(['handout', '--out', 'dist'])).toEqual(['output-foreign dist'])
    expect(filesBelow(join(folder, 'dist'))).toEqual(before)
  })

  test.each([
    ['dist', 'en', 'The output folder `dist` holds what `dwibahasa build` wrote'],
    ['dist', 'id', 'Folder keluaran `dist` memuat hasil `dwibahasa build`'],
    ['.', 'en', 'The output folder `.` holds files that Dwibahasa did not write, such as `dwibahasa.config.ts`'],
    [
      'guide',
      'id',
      'Folder keluaran `guide` memuat berkas yang tidak ditulis oleh Dwibahasa, misalnya `dwibahasa.lock`',
    ],
  ])('is told from what nobody wrote: sheets in %s (%s)', async (out, lang, reason) => {
    if (out !== 'dist') rmSync(join(folder, 'dist'), { recursive: true })
    const { code, err } = await runCli(folder, ['handout', '--out', out, '--lang', lang])
    expect([code, err.split('\n')[1]]).toEqual([1, reason])
    expect(err.startsWith(`${out}:1:1  `)).toBe(true)
  })

  test('is written over by the same, though it was nothing', async () => {
    rmSync(join(folder, 'guide'), { recursive: true })
    for (let round = 0; round < 2; round += 1) expect((await runCli(folder, ['handout'])).code).toBe(0)
  })

  test('stays a link where the folder is one', async () => {
    rmSync(join(folder, 'dist'), { recursive: true })
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync('elsewhere', join(folder, 'dist'))
    expect(await runCli(folder, ['build'])).toMatchObject({ code: 0 })
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true)
    expect(existsSync(join(folder, 'elsewhere/index.js'))).toBe(true)
  })

  test('is whole after builds that run at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      rmSync(join(folder, 'dist'), { recursive: true })
      const codes = await Promise.all(Array.from({ length: 4 }, () => runCli(folder, ['build'])))
      expect(codes.map(({ code }) => code)).toContain(0)
      expect(filesBelow(join(folder, 'dist')).size).toBeGreaterThan(20)
    }
  })
})

describe('what is not there or not allowed is said, as text and as JSON', () => {
  test('a content folder that is missing', async () => {
    writeFileSync(
      join(folder, 'dwibahasa.config.ts'),
      smallConfig.replace('collections:', "content: 'none',\n  collections:"),
    )
    for (const command of ['check', 'build', 'handout', 'format']) {
      expect(await findings([command])).toEqual(['config-invalid dwibahasa.config.ts'])
    }
  })

  test('a folder that is a link to elsewhere, or nowhere', async () => {
    symlinkSync(tmpdir(), join(folder, 'guide/outside'))
    symlinkSync('nowhere', join(folder, 'guide/broken'))
    expect(await findings(['check'])).toEqual(['symlink-broken guide/broken', 'symlink-outside guide/outside'])
  })

  test('TOML that is not valid', async () => {
    const text = '+++\ntitle = Satu\n+++\n\nIsi.\n'
    writeFileSync(join(folder, 'guide/entry-0.id.md'), text)
    expect((await findings(['check'])).filter((one) => one.startsWith('field-'))).toEqual([
      'field-syntax guide/entry-0.id.md',
    ])
    expect(await findings(['format'])).toEqual([])
    expect(filesBelow(folder).get('guide/entry-0.id.md')).toBe(text)
  })

  test('a schema that throws', async () => {
    const schema = "z.string().transform(() => { throw new Error('no luck') })"
    writeFileSync(join(folder, 'dwibahasa.config.ts'), smallConfig.replace('z.string()', schema))
    expect(await findings(['check'])).toContain('field-type guide/entry-0.id.md')
  })

  test('two collections whose types would have one name', async () => {
    writeFileSync(join(folder, 'dwibahasa.config.ts'), smallConfig.replace('    guide:', '    entry: {},\n    guide:'))
    expect(await findings(['check'])).toEqual(['config-invalid dwibahasa.config.ts'])
  })
})

test('entries whose names i18next would confuse keep a name each', async () => {
  for (const slug of ['v1.0', 'v1-0']) {
    for (const locale of ['id', 'en'])
      writeFileSync(join(folder, `guide/${slug}.${locale}.md`), `---\ntitle: ${slug}\n---\n`)
  }
  expect((await runCli(folder, ['build'])).code).toBe(0)
  const resource = JSON.parse(filesBelow(join(folder, 'dist')).get('i18next/en/guide.json') ?? '{}')
  expect(
    Object.values(resource)
      .map((entry) => (entry as { title: string }).title)
      .sort(),
  ).toEqual(['Entry 0', 'Entry 1', 'v1-0', 'v1.0'])
})
