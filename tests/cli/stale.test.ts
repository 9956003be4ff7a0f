import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { git, gitCommit, gitInit, hasGit } from '../compiler/git-repository.js'
import { runCli } from './run-cli.js'

let folder: string

const files: Readonly<Record<string, string>> = {
  'dwibahasa.config.js': 'export default { collections: { topics: {} } }\n',
  '.gitignore': 'dist\n',
  'topics/treaty.id.md':
    'Perjanjian ini tidak berlaku surut. Para pihak meninjaunya\nsetiap 5 tahun.\n\nSetiap pihak dapat menarik diri.\n',
  'topics/treaty.en.md':
    'This treaty does not apply retroactively. The parties review it every 5 years.\n\nEach party may withdraw.\n',
  'topics/other.id.md': 'Sebuah topik lain.\n',
  'topics/other.en.md': 'Another topic.\n',
}

function edit(file: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  for (const [from] of changes) expect(text).toContain(from)
  writeFileSync(
    path,
    changes.reduce((now, [from, to]) => now.replace(from, to), text),
  )
}

const criticalEdit = [
  ['tidak berlaku', 'berlaku'],
  ['5 tahun', '10 tahun'],
] as const

async function staleBlocks(): Promise<readonly { readonly block: string; readonly before?: string }[]> {
  const { out } = await runCli(folder, ['check', '--json'])
  return JSON.parse(out).findings.flatMap(({ change }: { change?: { block: string } }) => change ?? [])
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dwibahasa-stale-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'topics'))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  expect((await runCli(folder, ['build'])).code).toBe(0)
})

describe('check shows what became of a stale block', () => {
  test.skipIf(!hasGit)('with what it said before, word by word, and the facts that came and went', async () => {
    gitInit(folder)
    edit('topics/treaty.id.md', ...criticalEdit)
    const { code, out } = await runCli(folder, ['check'])
    expect(code).toBe(0)
    // The README shows it.
    const readme = readFileSync(new URL('../../packages/cli/README.md', import.meta.url), 'utf8')
    expect(readme).toContain(`\`\`\`text\n${out.split('\n\n')[0]}\n\`\`\`\n`)
    expect(readme).toContain(`\`dwibahasa accept ${(await staleBlocks())[0]?.block}\``)
    expect((await runCli(folder, ['check', '--strict'])).code).toBe(1)
  })

  test.skipIf(!hasGit)('in Indonesian too, and in colour on a terminal', async () => {
    gitInit(folder)
    edit('topics/treaty.id.md', ...criticalEdit)
    const { out } = await runCli(folder, ['check', '--lang', 'id'], {}, true)
    expect(out).toContain('kata ingkar dan angka')
    expect(out).toContain('\u001b[31m[-tidak-]\u001b[39m')
    expect(out).toContain('\u001b[32m{+10+}\u001b[39m')
  })

  test.skipIf(!hasGit)('after commits, and after the file got another name', async () => {
    gitInit(folder)
    edit('topics/treaty.id.md', ...criticalEdit)
    gitCommit(folder, 'an edit')
    for (const locale of ['id', 'en'])
      renameSync(join(folder, `topics/treaty.${locale}.md`), join(folder, `topics/pact.${locale}.md`))
    gitCommit(folder, 'another name')
    expect(await staleBlocks()).toEqual([
      expect.objectContaining({
        block: expect.stringMatching(/^topics\/pact#k/),
        before: 'Perjanjian ini tidak berlaku surut. Para pihak meninjaunya setiap 5 tahun.',
        after: 'Perjanjian ini berlaku surut. Para pihak meninjaunya setiap 10 tahun.',
        removed: [
          { kind: 'negation', value: 'tidak' },
          { kind: 'number', value: '5' },
        ],
        added: [{ kind: 'number', value: '10' }],
      }),
    ])
  })

  test.skipIf(!hasGit)('in a field of the frontmatter as well', async () => {
    writeFileSync(
      join(folder, 'dwibahasa.config.js'),
      "import { body } from '@dwibahasa/compiler'\nexport default { collections: { topics: { fields: { law: body() } } } }\n",
    )
    for (const [locale, law] of [
      ['id', 'Berlaku 30 hari.'],
      ['en', 'In force for 30 days.'],
    ])
      writeFileSync(join(folder, `topics/other.${locale}.md`), `---\nlaw: |\n  ${law}\n---\n\nTopik.\n`)
    for (const locale of ['id', 'en']) rmSync(join(folder, `topics/treaty.${locale}.md`))
    expect((await runCli(folder, ['build'])).code).toBe(0)
    gitInit(folder)
    edit('topics/other.en.md', ['30 days', '60 days'])
    expect(await staleBlocks()).toEqual([
      expect.objectContaining({
        changed: 'en',
        before: 'In force for 30 days.',
        after: 'In force for 60 days.',
        twin: 'Berlaku 30 hari.',
      }),
    ])
  })

  test.skipIf(!hasGit)('in a shallow clone, where history ends before', async () => {
    gitInit(folder)
    edit('topics/treaty.id.md', ...criticalEdit)
    gitCommit(folder, 'an edit')
    git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, 'clone')
    folder = join(folder, 'clone')
    expect(await staleBlocks()).toEqual([expect.not.objectContaining({ before: expect.anything() })])
  })

  test('without a repository, with what is known all the same', async () => {
    edit('topics/treaty.id.md', ...criticalEdit)
    const { out } = await runCli(folder, ['check'], {})
    expect(out).toContain('numbers, links, code or negations changed here in Indonesian')
    expect(out).toContain('git does not know what it said before')
    expect(out).toContain('Perjanjian ini berlaku surut.')
    expect(out).not.toContain('[-')
  })

  test('without git', async () => {
    edit('topics/treaty.id.md', ...criticalEdit)
    const { PATH } = process.env
    onTestFinished(() => {
      process.env.PATH = PATH
    })
    process.env.PATH = folder
    expect(await staleBlocks()).toHaveLength(1)
  })
})

describe('accept', () => {
  test('moves only the lines on that it was asked to', async () => {
    edit('topics/treaty.id.md', ['tidak berlaku', 'berlaku'], ['dapat menarik', 'boleh menarik'])
    const before = readFileSync(join(folder, 'topics/dwibahasa.lock'), 'utf8').split('\n')
    const [first, second] = await staleBlocks()
    expect((await runCli(folder, ['accept', second?.block ?? ''])).out).toBe(`${second?.block}\n`)
    const after = readFileSync(join(folder, 'topics/dwibahasa.lock'), 'utf8').split('\n')
    const changed = after.filter((line, at) => line !== before[at])
    expect(changed).toEqual([expect.stringContaining(second?.block.split('#')[1] ?? '')])
    expect((await staleBlocks()).map(({ block }) => block)).toEqual([first?.block])
  })

  test('says so where nothing is stale, and leaves the lock', async () => {
    const lock = readFileSync(join(folder, 'topics/dwibahasa.lock'), 'utf8')
    const { code, out, err } = await runCli(folder, ['accept', 'topics/other'])
    expect([code, out, err]).toEqual([0, '', expect.stringContaining('Nothing to accept in `topics/other`')])
    expect(readFileSync(join(folder, 'topics/dwibahasa.lock'), 'utf8')).toBe(lock)
    expect(JSON.parse((await runCli(folder, ['accept', 'topics/other', '--json'])).out)).toMatchObject({
      ok: true,
      accepted: [],
      settled: ['topics/other'],
    })
  })

  test('--dry-run shows both texts and writes nothing', async () => {
    edit('topics/treaty.id.md', ['dapat menarik', 'boleh menarik'])
    const lock = readFileSync(join(folder, 'topics/dwibahasa.lock'), 'utf8')
    const { out } = await runCli(folder, ['accept', 'topics/treaty', '--dry-run'])
    expect(out).toMatch(/^topics\/treaty#k\w{5}\n {2}id {2}Setiap pihak boleh menarik diri\.\n {2}en {2}Each party/)
    expect(readFileSync(join(folder, 'topics/dwibahasa.lock'), 'utf8')).toBe(lock)
  })

  test('is not kept from a sound entry by the errors of another, and loses no line of that', async () => {
    edit('topics/treaty.id.md', ['dapat menarik', 'boleh menarik'])
    rmSync(join(folder, 'topics/other.en.md'))
    writeFileSync(join(folder, 'topics/broken.id.md'), Buffer.from([0xff]))
    expect((await runCli(folder, ['check'])).code).toBe(1)
    const lines = (): readonly string[] =>
      readFileSync(join(folder, 'topics/dwibahasa.lock'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('/other'))
    const before = lines()
    expect((await runCli(folder, ['accept', 'topics/treaty'])).code).toBe(0)
    expect(lines()).toEqual(before)
    expect((await runCli(folder, ['accept', '--all'])).code).toBe(1)
  })

  test('is kept from an entry by errors of its own, or of its lock', async () => {
    edit('topics/treaty.id.md', ['dapat menarik', 'boleh menarik [sini](/topics/none)'])
    const own = await runCli(folder, ['accept', 'topics/treaty'])
    expect([own.code, own.err]).toEqual([1, expect.stringContaining('Nothing was accepted.')])
    edit('topics/treaty.id.md', [' [sini](/topics/none)', ''])
    edit('topics/dwibahasa.lock', ['topics/other', '<<<<<<< ours\ntopics/other'])
    const lock = await runCli(folder, ['accept', 'topics/treaty', '--json'])
    expect([lock.code, JSON.parse(lock.out)]).toEqual([
      1,
      expect.objectContaining({ ok: false, findings: [expect.objectContaining({ rule: 'lock-conflict' })] }),
    ])
  })
})
