import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { brief } from './brief.js'
import { compileFolder, compileSound } from './compile-folder.js'
import { writeProject } from './write-project.js'

const pair = { 'topics/a.id.md': 'Halo.\n', 'topics/a.en.md': 'Hello.\n' }

function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dwibahasa-elsewhere-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'b.id.md'), 'Rahasia.\n')
  return folder
}

const plainCollection = (content: string): string =>
  `export default { content: '${content}', pattern: '{entry}.{locale}.md', collections: { topics: {} } }\n`

async function found(folder: string): Promise<{ findings: string[]; keys: string[] | undefined }> {
  const { findings, compilation } = await compileFolder(folder)
  return { findings: findings.map(brief), keys: compilation?.entries.map(({ key }) => key) }
}

describe('symbolic links', () => {
  test('out of the content folder are reported and not followed', async () => {
    const folder = writeProject(pair)
    const outside = elsewhere()
    symlinkSync(join(outside, 'b.id.md'), join(folder, 'topics/b.id.md'))
    symlinkSync(outside, join(folder, 'topics/folder.md'))
    expect(await found(folder)).toEqual({
      findings: ['error symlink-outside topics/b.id.md:1:1', 'error symlink-outside topics/folder.md:1:1'],
      keys: ['topics/a'],
    })
  })

  test('that lead nowhere, or to themselves, are reported', async () => {
    const folder = writeProject(pair)
    symlinkSync('nowhere.md', join(folder, 'topics/b.id.md'))
    symlinkSync('c.id.md', join(folder, 'topics/c.id.md'))
    const findings = ['error symlink-broken topics/b.id.md:1:1', 'error symlink-broken topics/c.id.md:1:1']
    expect(await found(folder)).toEqual({ findings, keys: ['topics/a'] })
  })

  test('to a folder above are entered once', async () => {
    const folder = writeProject(pair)
    symlinkSync('..', join(folder, 'topics/up'))
    expect(await found(folder)).toEqual({ findings: [], keys: ['topics/a'] })
  })

  test('of many folders to each other are followed for so long only', async () => {
    const folder = writeProject(pair)
    const names = Array.from({ length: 12 }, (_, index) => `folder-${index}`)
    for (const name of names) {
      mkdirSync(join(folder, 'topics', name), { recursive: true })
      for (const other of names) symlinkSync(`../${other}`, join(folder, 'topics', name, other))
    }
    const { findings, keys } = await found(folder)
    expect(keys).toEqual(['topics/a'])
    expect(findings).toEqual([expect.stringMatching(/^error file-unreadable topics\/folder-\d+\//)])
  })

  test('inside the content folder are followed', async () => {
    const folder = writeProject({ ...pair, 'shared/b.txt': 'Dua.\n' })
    for (const locale of ['id', 'en']) symlinkSync('../shared/b.txt', join(folder, `topics/b.${locale}.md`))
    expect(await found(folder)).toEqual({ findings: [], keys: ['topics/a', 'topics/b'] })
  })
})

describe('a folder with a config of its own', () => {
  const inner = { 'topics/inner/dwibahasa.config.ts': 'export default {}\n', 'topics/inner/b.id.md': 'Dua.\n' }

  test('is another project, whatever stands in it', async () => {
    expect(await found(writeProject({ ...pair, ...inner }))).toEqual({ findings: [], keys: ['topics/a'] })
  })

  test.each(['mts', 'js', 'mjs'])('whose name ends in .%s', async (ending) => {
    const folder = writeProject({
      ...pair,
      [`topics/inner/dwibahasa.config.${ending}`]: '',
      'topics/inner/b.idn.md': 'Dua.\n',
    })
    expect(await found(folder)).toEqual({ findings: [], keys: ['topics/a'] })
  })

  test('is still the project that it is when it is compiled itself', async () => {
    const folder = writeProject({ ...pair, 'topics/dwibahasa.config.ts': plainCollection('.') })
    expect(await found(join(folder, 'topics'))).toEqual({ findings: [], keys: ['topics/a'] })
  })

  test('is this project where its config says that the content begins above it', async () => {
    const folder = writeProject({ ...pair, 'topics/dwibahasa.config.ts': plainCollection('..') })
    expect(await found(join(folder, 'topics'))).toEqual({ findings: [], keys: ['topics/topics/a'] })
  })

  test('is no project where a folder only has that name', async () => {
    const folder = writeProject({ ...pair, 'topics/inner/dwibahasa.config.ts/b.id.md': 'Dua.\n' })
    expect((await found(folder)).findings).toEqual(['error twin-missing topics/inner/dwibahasa.config.ts/b.id.md:1:1'])
  })
})

test('a folder that has the name of a twin is said to be in its place', async () => {
  const folder = writeProject({ ...pair, 'topics/b.en.md': 'Two.\n', 'topics/b.id.md/c.txt': 'x' })
  const { findings } = await compileFolder(folder)
  expect(findings.map(({ ruleId, note }) => [ruleId, note])).toEqual([
    ['twin-missing', 'Write topics/b.id.md, where a folder stands now: rename the folder.'],
  ])
})

describe('names', () => {
  test('that differ only in case are reported', async () => {
    const folder = writeProject({ ...pair, 'topics/A.id.md': 'Halo.\n', 'topics/A.en.md': 'Hello.\n' })
    // On a file system that takes both for one file there is nothing to find.
    const { findings, keys } = await found(folder)
    expect(findings).toEqual(keys?.length === 1 ? [] : ['error entry-case topics/a.id.md:1:1'])
  })

  test('that differ only in how an accent is encoded are one place', async () => {
    const folder = writeProject({
      'topics/e\u0301tat.id.md': 'Halo.\n',
      'topics/\u00e9tat.en.md': 'Hello.\n',
      'topics/\u00e9tat.id.md': 'Halo lagi.\n',
    })
    const { findings, compilation } = await compileFolder(folder)
    expect(compilation?.entries.map(({ key }) => key)).toEqual(['topics/\u00e9tat'])
    expect(findings.map(({ ruleId, related }) => [ruleId, related?.length])).toEqual([['entry-duplicate', 1]])
  })

  test('with spaces, brackets and another script are names like any other', async () => {
    const slug = 'a b (c) [d] $& 日本'
    const folder = writeProject({ [`topics/${slug}.id.md`]: 'Halo.\n', [`topics/${slug}.en.md`]: 'Hello.\n' })
    expect(await found(folder)).toEqual({ findings: [], keys: [`topics/${slug}`] })
  })

  test('are read in one order, whatever order they were written in', async () => {
    const files = Object.fromEntries(
      ['z', 'a', 'ä', 'B', '10', '9'].flatMap((name) => [
        [`topics/${name}.id.md`, `# ${name}\n\n[x](#tiada)\n`],
        [`topics/${name}.en.md`, `# ${name}\n\n[x](#none)\n`],
      ]),
    )
    const forwards = await compileSound(writeProject(files))
    const backwards = await compileSound(writeProject(Object.fromEntries(Object.entries(files).reverse())))
    expect(forwards.entries.map(({ slug }) => slug)).toEqual(['10', '9', 'B', 'a', 'z', 'ä'])
    expect(backwards.entries.map(({ key, id, en }) => ({ key, id, en }))).toEqual(
      forwards.entries.map(({ key, id, en }) => ({ key, id, en })),
    )
    expect(backwards.findings.map(brief)).toEqual(forwards.findings.map(brief))
    expect(forwards.findings).toHaveLength(12)
  })
})

describe('a file of 10 MB', () => {
  const line = 'Kata demi kata demi kata demi kata demi kata demi kata demi kata.\n'
  const text = line.repeat(Math.ceil(10_000_000 / line.length))

  test('is reported with its size and the limit, and not read', async () => {
    const folder = writeProject({ 'topics/a.id.md': text, 'topics/a.en.md': 'Words.\n' })
    const { findings, compilation } = await compileFolder(folder)
    expect(findings.map(brief)).toEqual(['error file-too-large topics/a.id.md:1:1'])
    expect(findings[0]?.reason).toBe(`The file has ${text.length} bytes; the limit is 8388608`)
    expect(compilation?.sources.get('topics/a.id.md')).toBe('')
  })

  test('is compiled where the limit is higher', async () => {
    const paragraphs = `${line.repeat(10)}\n`.repeat(1000)
    const folder = writeProject({
      'dwibahasa.config.ts': `export default { maxFileSize: 20_000_000, rules: { 'text-untranslated': 'off' }, collections: { topics: {} } }\n`,
      // The parser takes a second for a megabyte of paragraphs; a listing is quicker.
      'topics/a.id.md': `${paragraphs}\`\`\`\n${text}\`\`\`\n`,
      'topics/a.en.md': `${paragraphs}\`\`\`\nWords.\n\`\`\`\n`,
    })
    const { entries, findings } = await compileSound(folder)
    expect(findings).toEqual([])
    expect(entries[0]?.id.words).toBe(13 * (10_000 + text.length / line.length))
  })
})

test('a lock that cannot be read is reported', async () => {
  const folder = writeProject(pair)
  mkdirSync(join(folder, 'topics/dwibahasa.lock'))
  const { findings } = await compileFolder(folder)
  expect(findings.map(brief)).toEqual(['error file-unreadable topics/dwibahasa.lock:1:1'])
})
