import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, guideProject, projectOf } from '../integration/example-project.js'
import { runCli } from './run-cli.js'

let folder: string
beforeEach(() => {
  folder = projectOf(guideProject(2))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('handout', () => {
  test('writes every entry in three kinds and three formats, with contents pages', async () => {
    const { code, out } = await runCli(folder, ['handout'])
    expect([code, out]).toEqual([0, expect.stringContaining('Open first: handouts/id-en/index.html')])
    const paths = [...filesBelow(join(folder, 'handouts')).keys()].filter((path) => !path.endsWith('manifest.json'))
    const kinds = ['en', 'id', 'id-en']
    const sheets = ['guide/entry-0', 'guide/entry-1'].flatMap((key) =>
      ['html', 'json', 'txt'].map((format) => `${key}.${format}`),
    )
    expect(paths.sort()).toEqual(
      kinds.flatMap((kind) => [...sheets, 'index.html'].map((path) => `${kind}/${path}`)).sort(),
    )
  })

  test('writes what was asked for, where it was asked for', async () => {
    const { code } = await runCli(folder, [
      'handout',
      'guide/entry-1',
      '--kind',
      'en',
      '--format',
      'txt',
      '--out',
      'sheets',
    ])
    expect(code).toBe(0)
    expect([...filesBelow(join(folder, 'sheets')).keys()]).toEqual(['dwibahasa.manifest.json', 'en/guide/entry-1.txt'])
  })

  test.each([
    [[], 'closed', true],
    [['--answers', 'closed'], 'closed', true],
    [['--answers', 'open'], 'open', true],
    [['--answers', 'omit'], 'omit', false],
  ] as const)('%j: answers in every format, kind and place, or in none', async (args, answers, isThere) => {
    for (const locale of ['id', 'en']) {
      const file = join(folder, `guide/entry-0.${locale}.md`)
      const question = '::::question\nApa ibu kotanya?\n\n:::answer\nNusantara.\n:::\n::::\n'
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${question}`)
    }
    const { code, out } = await runCli(folder, ['handout', '--json', ...args])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ok: true, answers })
    const sheets = [...filesBelow(join(folder, 'handouts'))].filter(([path]) => path.includes('entry-0.'))
    expect(sheets).toHaveLength(9)
    for (const [path, text] of sheets) {
      expect([path, text.includes('Apa ibu kotanya?'), text.includes('Nusantara.')]).toEqual([path, true, isThere])
      if (path.endsWith('html')) expect(text.includes('<details class="dwi-answer" open')).toBe(answers === 'open')
    }
  })

  test('writes nothing where the content has errors', async () => {
    writeFileSync(join(folder, 'guide/entry-0.id.md'), '')
    const { code, err } = await runCli(folder, ['handout'])
    expect([code, err]).toEqual([1, expect.stringContaining('file-empty')])
    expect([...filesBelow(folder).keys()].some((path) => path.startsWith('handouts'))).toBe(false)
  })
})
