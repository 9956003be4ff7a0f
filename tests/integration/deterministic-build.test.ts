import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { filesBelow } from './example-project.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'packages/cli/bin/dwibahasa.js')
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Builds the handbook in a copy, in another folder and another time zone, and gives the hash of all it wrote. */
function builtElsewhere(zone: string, deep: string): { folder: string; hash: string; files: number } {
  const folder = mkdtempSync(join(tmpdir(), 'dwibahasa-build-'))
  folders.push(folder)
  const copy = join(folder, deep, 'content')
  cpSync(join(root, 'content'), copy, { recursive: true })
  const env = { ...process.env, TZ: zone, LANG: 'id_ID.UTF-8' }
  for (const command of [['build'], ['handout', '--out', '../packages/sheets']]) {
    const { status, stderr } = spawnSync(process.execPath, [cli, ...command], { cwd: copy, env, encoding: 'utf8' })
    expect(`${status} ${stderr}`).toBe('0 ')
  }
  const written = filesBelow(join(folder, deep, 'packages'))
  const hash = createHash('sha256')
  for (const [path, text] of written) hash.update(path).update('\0').update(text).update('\0')
  return { folder: join(folder, deep), hash: hash.digest('hex'), files: written.size }
}

describe('the same input', () => {
  test('gives the same bytes in another folder, time zone and language', () => {
    const one = builtElsewhere('Asia/Jakarta', 'a')
    const other = builtElsewhere('America/Los_Angeles', 'somewhere/else entirely')
    expect(one.files).toBeGreaterThan(500)
    expect(other.hash).toBe(one.hash)
    for (const text of filesBelow(one.folder).values()) expect(text.includes(one.folder)).toBe(false)
  })

  test('is not written again', () => {
    const { folder } = builtElsewhere('UTC', 'b')
    const path = join(folder, 'packages/content/dist/index.js')
    const { mtimeMs, ino } = statSync(path)
    expect(spawnSync(process.execPath, [cli, 'build'], { cwd: join(folder, 'content') }).status).toBe(0)
    expect(statSync(path)).toMatchObject({ mtimeMs, ino })
  })
})
