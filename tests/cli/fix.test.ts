import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, projectOf } from '../integration/example-project.js'
import { runCli } from './run-cli.js'

const config = `import { body, defineConfig, localized, z } from '@dwibahasa/compiler'

export default defineConfig({
  collections: { topics: { fields: { title: localized(z.string()), note: body({ optional: true }) } } },
})
`

let folder: string
beforeEach(() => {
  folder = projectOf({ 'dwibahasa.config.ts': config })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

function pair(name: string, id: string, en: string): void {
  write(`topics/${name}.id.md`, `---\ntitle: Judul\n---\n\n${id}`)
  write(`topics/${name}.en.md`, `---\ntitle: Title\n---\n\n${en}`)
}

interface Fixed {
  readonly ok: boolean
  readonly warnings: number
  readonly dryRun: boolean
  readonly fixed: readonly { readonly from: string; readonly to: string }[]
  readonly findings: readonly { readonly rule: string; readonly actual?: string }[]
}

async function fix(...more: readonly string[]): Promise<Fixed> {
  return JSON.parse((await runCli(folder, ['check', '--fix', '--json', ...more])).out)
}

describe('check --fix', () => {
  test('mends what is certain in every file, says what, and reports what is left', async () => {
    pair('a', 'Kami tinggal disini dan menulis update.\n', 'We live here and write an update.\n')
    pair('b', 'Sebuah resiko.\n', 'A risk.\n')
    const before = await runCli(folder, ['check'])
    expect(before.out).toContain('2 of them can be fixed by `dwibahasa check --fix`.')
    const { code, out } = await runCli(folder, ['check', '--fix'])
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "topics/a.id.md:5:14  spelling-preposition  disini → di sini
      topics/b.id.md:5:8  spelling-standard  resiko → risiko

      topics/a.id.md:5:34  warning  spelling-foreign
      \`update\` is an English word in Indonesian text
        4 | 
      > 5 | Kami tinggal di sini dan menulis update.
          |                                  ^^^^^^
        6 | 
      help: Write \`pembaruan\`, or whatever fits; or set the English word in italics or in \`:en[…]\` (EYD V).

      Entries: 2. Blocks: 2. Words: 9 in Indonesian, 9 in English.
      2 findings fixed.
      Errors: 0. Warnings: 1.
      "
    `)
    expect(read('topics/a.id.md')).toContain('\nKami tinggal di sini dan menulis update.\n')
    expect(read('topics/b.id.md')).toContain('\nSebuah risiko.\n')
  })

  test('says the same as JSON, and has nothing to do the second time', async () => {
    pair('a', 'Ulang tahun ke 5, harganya Rp. 5000,-.\n', 'The 5th birthday, the price is Rp5,000.\n')
    expect(await fix()).toMatchObject({
      dryRun: false,
      fixed: [
        { file: 'topics/a.id.md', line: 5, column: 13, rule: 'spelling-hyphen', from: 'ke 5', to: 'ke-5' },
        { file: 'topics/a.id.md', line: 5, column: 28, rule: 'spelling-rupiah', from: 'Rp. 5000,-', to: 'Rp5.000' },
      ],
    })
    const after = filesBelow(folder)
    expect((await fix()).fixed).toEqual([])
    expect(filesBelow(folder)).toEqual(after)
  })

  test('--dry-run says what would be fixed and writes nothing; alone it is misuse', async () => {
    pair('a', 'Sebuah resiko.\n', 'A risk.\n')
    const before = filesBelow(folder)
    const { fixed, dryRun, warnings } = await fix('--dry-run', '--no-cache')
    expect([fixed.map(({ to }) => to), dryRun, warnings]).toEqual([['risiko'], true, 1])
    expect((await runCli(folder, ['check', '--fix', '--dry-run', '--no-cache'])).out).toContain(
      '1 finding would be fixed. Nothing was written.',
    )
    expect(filesBelow(folder)).toEqual(before)
    expect((await runCli(folder, ['check', '--dry-run'])).code).toBe(2)
  })

  test('leaves every byte as it is but those of the words: byte order mark, line ends, no last line end', async () => {
    write(
      'topics/a.id.md',
      '\uFEFF---\r\ntitle: "Sebuah  resiko"\r\n---\r\n\r\nDisini  ada\r\nhutang. \r\n\r\n\r\n* apotik',
    )
    write('topics/a.en.md', '---\ntitle: A risk\n---\n\nHere are\ndebts.\n\n* pharmacy\n')
    expect((await fix()).fixed).toHaveLength(4)
    expect(read('topics/a.id.md')).toBe(
      '\uFEFF---\r\ntitle: "Sebuah  risiko"\r\n---\r\n\r\nDi sini  ada\r\nutang. \r\n\r\n\r\n* apotek',
    )
  })

  test.each([
    ['a quotation', '> Sebuah resiko.\n', '> A risk.\n'],
    ['a name', 'Kami mengunjungi Yayasan Kerjasama Budaya.\n', 'We visited the foundation.\n'],
    ['a word that is escaped', 'Sebuah &#114;esiko.\n', 'A risk.\n'],
    ['a word that goes on in bold', 'Sebuah res**iko** besar.\n', 'A big **risk**.\n'],
    ['a heading that a link leads to', '## Resiko\n\n[Bagian](#resiko) itu.\n', '## Risk\n\nThat [part](#risk).\n'],
    ['a block with a waiver', '<!-- dwibahasa-ignore spelling-standard: nama -->\nSebuah resiko.\n', 'A risk.\n'],
  ])('does not touch %s', async (_, id, en) => {
    pair('a', id, en)
    const before = read('topics/a.id.md')
    expect((await fix()).fixed).toEqual([])
    expect(read('topics/a.id.md')).toBe(before)
  })

  test('mends a heading that links lead to by an anchor of its own', async () => {
    pair('a', '## Resiko {#bahaya}\n\n[Bagian](#bahaya) itu.\n', '## Risk\n\nThat [part](#risk).\n')
    expect((await fix()).fixed).toMatchObject([{ to: 'Risiko' }])
    expect(read('topics/a.id.md')).toContain('## Risiko {#bahaya}')
  })

  test.each([
    ["title: 'Resiko itu'", "title: 'Risiko itu'"],
    ['title: "Resiko\\titu"', 'title: "Risiko\\titu"'],
    ['title: "\\tResiko itu"', 'title: "\\tResiko itu"'],
    ['title: Sebuah\n  resiko', 'title: Sebuah\n  resiko'],
    ['title: |\n  Sebuah\n  resiko', 'title: |\n  Sebuah\n  risiko'],
    ['title: naik 3.5 persen', 'title: naik 3,5 persen'],
    ['{ title: naik 3.5 persen }', '{ title: naik 3.5 persen }'],
    ['title: resiko', 'title: resiko'],
    ['title: x\nnote: |\n  Sebuah resiko.', 'title: x\nnote: |\n  Sebuah risiko.'],
    ['title: x\nnote: >\n  Sebuah resiko.', 'title: x\nnote: >\n  Sebuah resiko.'],
  ])('of the frontmatter %j becomes %j', async (yaml, fixed) => {
    const note = yaml.includes('note') ? 'note: A risk.\n' : ''
    write('topics/a.id.md', `---\n${yaml}\n---\n\nTeks.\n`)
    write('topics/a.en.md', `---\ntitle: x 3.5\n${note}---\n\nText.\n`)
    await fix()
    expect(read('topics/a.id.md')).toBe(`---\n${fixed}\n---\n\nTeks.\n`)
  })

  test('reports a file that cannot be written, and fixes the others', async () => {
    pair('a', 'Sebuah resiko.\n', 'A risk.\n')
    pair('sub/b', 'Sebuah resiko.\n', 'A risk.\n')
    chmodSync(join(folder, 'topics/sub'), 0o555)
    try {
      // Nothing is forbidden to a superuser.
      const isRoot = process.getuid?.() === 0
      const { ok, fixed, findings } = await fix()
      expect(fixed).toHaveLength(isRoot ? 2 : 1)
      expect(findings.some(({ rule }) => rule === 'output-unwritable')).toBe(!isRoot)
      expect(ok && !isRoot).toBe(false)
    } finally {
      chmodSync(join(folder, 'topics/sub'), 0o755)
    }
  })
})

describe('the lock', () => {
  const statuses = async (): Promise<readonly string[]> => {
    const { findings } = JSON.parse((await runCli(folder, ['check', '--json'])).out)
    return findings
      .filter(({ rule }: { rule: string }) => rule === 'block-stale')
      .map(({ file }: { file: string }) => file)
  }

  test('follows a fix: nothing goes stale, and nothing else of it changes', async () => {
    pair('a', 'Sebuah resiko.\n\n- satu\n- disini\n\n## Hutang\n', 'A risk.\n\n- one\n- here\n\n## Debt\n')
    await runCli(folder, ['build'])
    const lines = read('topics/dwibahasa.lock').split('\n')
    expect((await fix()).fixed).toHaveLength(3)
    expect(await statuses()).toEqual([])
    const after = read('topics/dwibahasa.lock').split('\n')
    expect(after.filter((line, at) => line !== lines[at]).length).toBeGreaterThanOrEqual(3)
    expect(after.map((line) => line.split(' ').slice(0, 3))).toEqual(lines.map((line) => line.split(' ').slice(0, 3)))
    expect((await runCli(folder, ['build', '--frozen'])).code).toBe(0)
  })

  test.each([
    ['en', 'A risk.', 'A great risk.', 'topics/a.id.md'],
    ['id', 'Sebuah resiko.', 'Suatu resiko.', 'topics/a.en.md'],
  ])('leaves stale what was stale, where %s had moved on', async (locale, from, to, stale) => {
    pair('a', 'Sebuah resiko.\n', 'A risk.\n')
    await runCli(folder, ['build'])
    write(`topics/a.${locale}.md`, read(`topics/a.${locale}.md`).replace(from, to))
    expect(await statuses()).toEqual([stale])
    expect((await fix()).fixed).toHaveLength(1)
    expect(await statuses()).toEqual([stale])
  })

  test('is not written where there was none', async () => {
    pair('a', 'Sebuah resiko.\n', 'A risk.\n')
    await fix()
    expect([...filesBelow(folder).keys()].some((path) => path.endsWith('.lock'))).toBe(false)
  })
})
