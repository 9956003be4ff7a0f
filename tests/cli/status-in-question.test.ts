import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'
import { treatyProject } from './adopt-fixture.js'
import { runCli } from './run-cli.js'

let folder: string
beforeEach(() => {
  folder = projectOf(treatyProject)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('pairs that adopt leaves in doubt are counted, also once a build has run', async () => {
  const { doubtful } = JSON.parse((await runCli(folder, ['adopt', '--json'])).out)
  expect(doubtful.length).toBeGreaterThan(1)
  await runCli(folder, ['build'])
  const { out } = await runCli(folder, ['status', 'topics/treaty'])
  const { length } = doubtful
  expect(out).toMatch(new RegExp(`^topics \\(1\\)  \\?${length} [\\s\\S]*^  treaty  \\?${length} `, 'm'))
  expect(out).toContain(`\n? ${length} pairs are doubtful`)
  const { out: page } = await runCli(folder, ['status', '--html', '-'])
  expect(page).toContain(`>1 entry, 8 blocks, ${length} doubtful pairs.</p>`)
  const row = `<code>treaty</code> <span class="doubts">${length} doubtful pairs</span></th>`
  expect(page).toContain(`<th scope="row"><span class="title">Climate agreement</span> ${row}`)
  expect(page).toContain(`<th scope="row">All <span class="doubts">${length} doubtful pairs</span></th>`)
  expect(page).toContain('<dt class="doubtful">doubtful</dt><dd>nobody has said yet')
  const json = JSON.parse((await runCli(folder, ['status', '--json'])).out)
  const counts = [json.totals, ...json.collections, ...json.entries].map((one) => one.doubtful)
  expect(counts).toEqual([length, length, length])
  await runCli(folder, ['accept', '--all'])
  for (const args of [[], ['--html', '-']]) {
    const settled = await runCli(folder, ['status', ...args])
    expect(settled.out.replace(/<style>[\s\S]*<\/style>/, '')).not.toContain('doubt')
  }
})

test('a block that was moved is listed as such, and as stale where its twin was changed besides', async () => {
  await runCli(folder, ['build'])
  await runCli(folder, ['accept', '--all'])
  const listed = async (): Promise<string> => (await runCli(folder, ['status', 'topics/treaty'])).out
  expect(await listed()).toMatch(/mismatch {2}Indonesian, English: paragraph {2}#k/)
  const path = join(folder, 'topics/treaty.id.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('10 miliar', '11 miliar'))
  expect(await listed()).toMatch(/stale {2}English: paragraph {2}#k/)
})
