import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@dwibahasa/renderer/text'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { guideProject, projectOf } from '../integration/example-project.js'
import { runCli } from './run-cli.js'

let folder: string
beforeEach(() => {
  folder = projectOf(guideProject(1))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const link = '[tautan](/guide/tidak-ada)'

/** The line that the link stands in as a code frame shows it, and the line of marks below, both without the gutter. */
async function frameOf(line: string): Promise<readonly [shown: string, marks: string]> {
  writeFileSync(join(folder, 'guide/entry-0.id.md'), `---\ntitle: Satu\n---\n\n${line}\n`)
  const { out } = await runCli(folder, ['check'])
  const frames = [...out.matchAll(/^> 5 \| (.*)\n {4}\| ( *\^+)$/gm)]
  const frame = frames.find(([, , marks]) => marks?.trimStart().length === link.length)
  return [frame?.[1] ?? '', frame?.[2] ?? '']
}

test.each([
  ['letters of one column', 'Rapat '],
  ['wide letters', '会議の写真 '],
  ['emoji of many code units', '👩‍👩‍👧‍👦🇮🇩 '],
  ['letters with marks of their own', 'e\u0301a\u0323 '],
])('the mark stands below what it marks, after %s', async (_name, before) => {
  const [shown, marks] = await frameOf(`${before}${link}`)
  expect(shown).toBe(`${before}${link}`)
  expect(marks).toBe(`${' '.repeat(displayWidth(before))}${'^'.repeat(link.length)}`)
})

test.each([
  ['wide letters', '写真'],
  ['emoji of many code units', '👩‍👩‍👧‍👦'],
])('a long line of %s is cut around the mark, within the width and between letters', async (_name, letter) => {
  const [shown, marks] = await frameOf(`${letter.repeat(90)} ${link} ${letter.repeat(90)}`)
  expect(displayWidth(shown)).toBeLessThanOrEqual(80)
  expect(shown.replaceAll(letter, '').replaceAll(/[写真]/g, '')).toBe(`… ${link} …`)
  expect(shown).not.toMatch(/\p{Surrogate}/u)
  expect(marks.length - marks.trimStart().length).toBe(displayWidth(shown.slice(0, shown.indexOf('['))))
})

test('what a link leads to, outside the project, is not shown', async () => {
  const elsewhere = projectOf({ 'secret.txt': 'all I have\n' })
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
  symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'guide/linked.id.md'))
  for (const command of ['check', 'build', 'format']) {
    const { code, out, err } = await runCli(folder, [command])
    expect([code, out + err]).toEqual([1, expect.stringContaining('guide/linked.id.md:1:1  error  symlink-outside')])
    expect(out + err).not.toContain('all I have')
  }
})
