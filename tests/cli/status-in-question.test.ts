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
  expect(out).toContain(`${doubtful.length} pairs are doubtful`)
  const json = JSON.parse((await runCli(folder, ['status', '--json'])).out)
  expect([json.totals.doubtful, json.entries[0].doubtful]).toEqual([doubtful.length, doubtful.length])
  await runCli(folder, ['accept', '--all'])
  expect((await runCli(folder, ['status'])).out).not.toContain('doubtful')
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
