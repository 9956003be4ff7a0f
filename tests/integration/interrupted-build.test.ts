import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, guideProject, projectOf } from './example-project.js'

const cli = fileURLToPath(new URL('../../packages/cli/bin/dwibahasa.js', import.meta.url))
const entries = 60
let project: string

beforeAll(() => {
  project = projectOf(guideProject(entries))
  expect(spawnSync(process.execPath, [cli, 'build'], { cwd: project }).status).toBe(0)
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

function change(marker: string): void {
  for (const [path, text] of Object.entries(guideProject(entries, marker))) writeFileSync(join(project, path), text)
}

function killedAfter(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [cli, 'build'], { cwd: project, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('exit', () => {
      clearTimeout(timer)
      done()
    })
  })
}

describe('a build that is killed', () => {
  test('leaves the old output whole, or the new one, at twenty moments', async () => {
    change('first')
    const began = performance.now()
    expect(spawnSync(process.execPath, [cli, 'build'], { cwd: project }).status).toBe(0)
    const whole = performance.now() - began
    let before = filesBelow(join(project, 'dist'))
    let old = 0
    for (let moment = 0; moment < 20; moment += 1) {
      change(`round ${moment}`)
      await killedAfter(whole * (0.3 + (0.75 * moment) / 20) + Math.random() * 10)
      const after = filesBelow(join(project, 'dist'))
      const markers = new Set([...after.values()].flatMap((text) => text.match(/(?:first|round \d+)(?=\.")/g) ?? []))
      expect(markers.size).toBe(1)
      expect([...after.keys()]).toEqual([...before.keys()])
      if ([...after].every(([path, text]) => before.get(path) === text)) old += 1
      else before = after
    }
    expect(old).toBeGreaterThan(0)
  })

  test('is mended by the next, which leaves nothing beside the output', () => {
    expect(spawnSync(process.execPath, [cli, 'build'], { cwd: project }).status).toBe(0)
    expect(readdirSync(project).filter((name) => name.includes('dwibahasa-'))).toEqual([])
  })

  test('between the two renames is mended too', async () => {
    const { renameSync } = await import('node:fs')
    const whole = filesBelow(join(project, 'dist'))
    renameSync(join(project, 'dist'), join(project, '.dist.dwibahasa-old-4194304'))
    expect(existsSync(join(project, 'dist'))).toBe(false)
    writeFileSync(join(project, 'guide/entry-0.id.md'), '---\ntitle: [\n---\n')
    // A failing build puts the old output back as well: nobody is left without.
    expect(spawnSync(process.execPath, [cli, 'build'], { cwd: project }).status).toBe(1)
    expect(filesBelow(join(project, 'dist'))).toEqual(whole)
  })
})
