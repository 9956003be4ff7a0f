import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'dwibahasa'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesBelow, guideProject, projectOf } from '../integration/example-project.js'
import { runCli } from './run-cli.js'

let folder: string
beforeEach(() => {
  folder = projectOf({ ...guideProject(2), 'guide/peta.png': 'PNG', 'guide/kunci.png': 'PNG', 'guide/lain.png': 'PNG' })
  const answer = '::::question\nDi mana?\n\n:::answer\n![Kunci](kunci.png)\n:::\n::::\n'
  for (const locale of ['id', 'en']) {
    writeFileSync(join(folder, `guide/entry-0.${locale}.md`), `---\ntitle: A\n---\n\n![Peta](peta.png)\n\n${answer}`)
    writeFileSync(join(folder, `guide/entry-1.${locale}.md`), '---\ntitle: B\n---\n\n![Lain](lain.png)\n')
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sheets = (): readonly string[] => [...filesBelow(folder).keys()].filter((path) => path.startsWith('handouts/'))
const images = (): readonly string[] => sheets().filter((path) => path.endsWith('.png'))

/** Makes sheets, and does something to the content between the moment it is compiled and the moment it is written. */
async function sheetsAfter(change: () => void): Promise<{ readonly code: number; readonly err: string }> {
  let err = ''
  const code = await run(['handout', '--lang', 'en'], {
    out: () => undefined,
    err: (text) => {
      // The progress that a terminal is shown ends when everything is compiled.
      if (text === '\r\u001b[2K') change()
      err += text
    },
    cwd: folder,
    env: { LANG: 'C', NO_COLOR: '1' },
    outIsTerminal: false,
    errIsTerminal: true,
    width: 80,
  })
  return { code, err }
}

describe('an image that cannot be read any more', () => {
  const image = () => join(folder, 'guide/peta.png')
  test.each([
    ['because it is gone', () => rmSync(image())],
    [
      'because a folder took its place',
      () => {
        rmSync(image())
        mkdirSync(image())
      },
    ],
    [
      'because it leads in a circle',
      () => {
        rmSync(image())
        symlinkSync('peta.png', image())
      },
    ],
  ])('%s is a finding with its place, and nothing is written', async (_, change) => {
    const { code, err } = await sheetsAfter(change)
    expect(code).toBe(1)
    expect(err).toMatch(/guide\/peta\.png:1:1 {2}error {2}file-unreadable$/m)
    expect(err).toContain('The file cannot be read: ')
    expect(err).not.toMatch(/^ +at /m)
    expect(sheets()).toEqual([])
  })

  test('leaves the sheets of the last time as they were', async () => {
    expect(await runCli(folder, ['handout'])).toMatchObject({ code: 0 })
    const before = filesBelow(join(folder, 'handouts'))
    writeFileSync(join(folder, 'guide/entry-1.id.md'), '---\ntitle: C\n---\n\n![Lain](lain.png)\n')
    expect(await sheetsAfter(() => rmSync(image()))).toMatchObject({ code: 1 })
    expect(filesBelow(join(folder, 'handouts'))).toEqual(before)
  })
})

describe('beside the sheets lie', () => {
  const folderOf = (name: string) => `handouts/assets/guide/${name}.png`

  test('the images that they show', async () => {
    expect(await runCli(folder, ['handout'])).toMatchObject({ code: 0 })
    expect(images()).toEqual(['kunci', 'lain', 'peta'].map(folderOf))
  })

  test('none of other entries', async () => {
    expect(await runCli(folder, ['handout', 'guide/entry-1'])).toMatchObject({ code: 0 })
    expect(images()).toEqual([folderOf('lain')])
  })

  test('none of answers that are left out', async () => {
    expect(await runCli(folder, ['handout', '--answers', 'omit'])).toMatchObject({ code: 0 })
    expect(images()).toEqual(['lain', 'peta'].map(folderOf))
  })
})
